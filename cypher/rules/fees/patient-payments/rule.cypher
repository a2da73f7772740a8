/*
rule: patient-payments
title: Patients pay the management side
flags:
  FEE-12:
    title: Patients pay the management side for care
    severity: high
    adjust: raise-strong
    leg: control
    cites: [patient_payments]
    statement: "Patients of {practice} pay {payee} for {services}."
    cure: "Amendment. The practice is the merchant of record for care, memberships and packages; the management company is paid by the practice. This would remove this indicator."
    authority: "People v. Superior Court (Cardillo), 218 Cal. App. 4th 492 (2013); and see patient_payments."
needs:
  topics: [patient-payments]
  law: []
handles: []
cause: whoever is paid
*/
UNWIND group AS id
MATCH (m:Party {key: practice.snapshot + '/' + id})<-[:PAYEE]-(f:Payment {stream: 'patient-payment'})
WHERE f.since <= date <= f.until
LET here = EXISTS { (f)-[:PRACTICE]->(practice) } OR EXISTS { (f)-[:PAYER]->(p:Party) WHERE p.id = entity.id }
LET elsewhere = NOT here AND EXISTS { (f)-[:PRACTICE]->(:Practice) }
LET others = EXISTS {
  (m)-[:PARTY_TO {role: 'manager'}]->(a:Agreement {kind: 'msa'})<-[:PARTY_TO {role: 'practice'}]-(e:Party)
  WHERE e.id <> entity.id AND a.since <= date <= a.until
}
FILTER NOT elsewhere
// A manager of several practices may take payments for another one: which it is must be said.
LET outcome = CASE WHEN NOT here AND others THEN 'not known' ELSE 'found' END
RETURN outcome, 'FEE-12' AS flag, [m.id] AS cause, [f.id] AS facts, {payee: m.id, services: coalesce(f.services, 'care')} AS values,
  CASE outcome WHEN 'not known' THEN ['patient-payments'] ELSE [] END AS missing,
  CASE outcome WHEN 'not known' THEN 'for which practice the patients pay' END AS reason,
  f.record AS record, CASE WHEN f.surelySince <= date <= f.surelyUntil THEN 'certain' ELSE 'possible' END AS certainty

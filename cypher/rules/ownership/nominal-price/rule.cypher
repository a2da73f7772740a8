/*
rule: nominal-price
title: The owner of record gave next to nothing for the practice
flags:
  OWN-06:
    title: The owner gave a nominal price for the shares, or was paid for the name
    severity: high
    adjust: raise-strong
    leg: name
    statement: "{owner} holds {practice} beside a management company, for a price of {price$} and a contribution of {capital$}; paid for the use of the name: {forName}."
    cure: "Condition to closing. The owner pays in real capital or buys at a documented value and bears profit and loss; this would remove this indicator."
    authority: "State Farm v. Mallela, 4 N.Y.3d 313 (2005); North Carolina Medical Board, position 10.1.2; Small Smiles (S. Prt. 113-16)."
needs:
  topics: [price]
  law: []
handles: [lay_max]
cause: the owner
*/
// A physician who pays little into a corporation that nobody else manages gives nothing away and holds it for nobody.
UNWIND CASE WHEN size(managers) > 0 THEN [o IN owners WHERE o.direct AND o.upper > 0 AND o.eligibility IN ['may-control', 'may-hold-minority', 'not-known']] ELSE [] END AS o
MATCH (p:Party {key: practice.snapshot + '/' + o.id})-[s:OWNS]->(entity)
WHERE s.since <= date <= s.until AND coalesce(s.title, 'record') = 'record' AND NOT p.id IN group
LET forName = COLLECT {
  MATCH (p)<-[:PAYEE]-(pay:Payment {stream: 'use-of-name'})-[:PAYER]->(payer:Party)
  WHERE pay.since <= date AND (payer.id IN group OR payer.id IN lay OR payer.id IN insiders) AND coalesce(pay.amount, 1) > 0
  RETURN pay.id
}
// Who has guaranteed the debts of the practice has something to lose.
LET guaranties = COLLECT {
  MATCH (p)-[:PARTY_TO {role: 'guarantor'}]->(a:Agreement {kind: 'guaranty'}) WHERE a.since <= date <= a.until RETURN a.id
}
LET nominal = s.pricePaid IS NOT NULL AND s.pricePaid <= threshold.nominal_price AND coalesce(s.capitalContributed, 0) <= threshold.nominal_price
LET silent = s.pricePaid IS NULL AND coalesce(s.capitalContributed, 0) <= threshold.nominal_price
LET outcome = CASE WHEN size(forName) > 0 THEN 'found' WHEN nominal AND size(guaranties) = 0 THEN 'found' WHEN silent AND size(guaranties) = 0 THEN 'not known' END
FILTER outcome IS NOT NULL
// Where the law lets anybody own the practice, nobody needs a name to own it.
LET free = coalesce(law.lay_max, 0) >= 100
LET selfFormed = EXISTS { (entity)-[:FORMED_BY]->(p) }
RETURN CASE WHEN free THEN 'cleared' ELSE outcome END AS outcome, 'OWN-06' AS flag, [p.id] AS cause, [s.id] + forName AS facts, guaranties AS against,
  // Who formed the corporation pays in what its shares cost: that weighs less than a price paid to somebody else.
  CASE WHEN size(forName) = 0 AND selfFormed THEN 'medium' END AS severity,
  {owner: p.id, price: CASE WHEN s.pricePaid IS NULL THEN 'nothing on file' ELSE s.pricePaid END,
   capital: CASE WHEN s.capitalContributed IS NULL THEN 'nothing on file' ELSE s.capitalContributed END, forName: CASE WHEN size(forName) > 0 THEN 'yes' ELSE 'nothing on file' END} AS values,
  CASE WHEN NOT free AND (outcome = 'not known' OR s.capitalContributed IS NULL) THEN ['price'] ELSE [] END AS missing,
  CASE WHEN free THEN 'lay_max' WHEN outcome = 'not known' THEN 'what the owner paid for the shares' END AS reason, CASE WHEN free THEN ['lay_max'] ELSE [] END AS applied,
  s.record AS record, 'certain' AS certainty

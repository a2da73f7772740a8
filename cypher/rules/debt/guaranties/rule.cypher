/*
rule: guaranties
title: The practice or its owner stands in for debts of the management side
flags:
  DBT-03:
    title: The owner stands in for debts of the management side
    severity: medium
    leg: none
    statement: "{guarantor}, an owner of {practice}, stands in for the debt of {borrower} under {agreement}."
    cure: "Amendment. The owner is released, and each side bears its own debts; this would remove this indicator."
    authority: "Sign of an owner in name, as the research reports it."
  DBT-05:
    title: The practice stands in for debts of the management side
    severity: medium
    leg: none
    statement: "{guarantor} stands in for the debt of {borrower} under {agreement}; whether the debt paid for an acquisition is asked for."
    cure: "Condition to closing. The practice is released from debts that are not its own; this would remove this indicator."
    authority: "Vt. H.583 (proposed, not law), as the research names it."
needs:
  topics: [document-set]
  law: []
handles: []
cause: the agreement
*/
UNWIND [entity.id] + [o IN owners WHERE o.direct AND NOT o.id IN group | o.id] AS id
MATCH (p:Party {key: practice.snapshot + '/' + id})
LET flag = CASE WHEN p.id = entity.id THEN 'DBT-05' ELSE 'DBT-03' END
MATCH (p)-[mine:PARTY_TO]->(a:Agreement)
WHERE a.kind IN ['guaranty', 'loan', 'security'] AND a.since <= date <= a.until AND coalesce(a.stage, 'executed') = 'executed'
LET role = mine.role
LET debtors = COLLECT { MATCH (a)<-[his:PARTY_TO {role: 'borrower'}]-(b:Party) RETURN {id: b.id, fact: his.id} }
// Who borrows for himself stands in for nobody.
FILTER role = 'guarantor' AND (size(debtors) = 0 OR any(b IN debtors WHERE b.id IN group)) AND NOT any(b IN debtors WHERE b.id = id)
LET theirs = [b IN debtors WHERE b.id IN group]
RETURN CASE WHEN size(theirs) > 0 THEN 'found' ELSE 'not known' END AS outcome, flag, [a.id] AS cause,
  [a.id, mine.id] + [b IN theirs | b.fact] AS facts, {guarantor: id, borrower: [b IN theirs | b.id], agreement: a.id} AS values,
  CASE WHEN size(theirs) > 0 THEN [] ELSE ['document-set'] END AS missing,
  CASE WHEN size(theirs) = 0 THEN 'whose debt is guaranteed' END AS reason, a.record AS record, 'certain' AS certainty

/*
rule: related-owner
title: The owner is close to somebody behind the management company
flags:
  OWN-10:
    title: The owner of the practice is a relative, employee or associate of somebody behind the management company
    severity: high
    leg: name
    statement: "{owner}, an owner of {practice}, stands close to {principal}, who is behind its management company ({tie})."
    cure: "Covenant. An owner without such a tie takes part and governs, or the tie is disclosed and the owner has counsel of her own; this would remove this indicator where the owner changes."
    authority: "Practice of regulators as the research reports it."
needs:
  topics: [owners, owners-of-manager, owners-roles]
  law: []
handles: [lay_max]
cause: the owner and the person behind the manager
*/
UNWIND [o IN owners WHERE o.direct AND o.upper > 0 AND NOT o.id IN group | o.id] AS id
MATCH (o:Party {key: practice.snapshot + '/' + id})-[r:RELATED_TO|WORKS_FOR]-(x:Person)
// A licensee who owns beside a relative owns in his own right.
WHERE x.id IN group AND NOT x.id IN [y IN owners WHERE y.eligibility = 'may-control' | y.id] AND r.since <= date <= r.until
  AND (r.kind IN ['spouse', 'parent', 'child', 'sibling', 'associate'] OR (type(r) = 'WORKS_FOR' AND endNode(r).id = x.id AND r.kind IN ['employee', 'contractor', 'leased']))
// Where the law lets anybody own the practice, nobody needs a name to own it.
LET free = coalesce(law.lay_max, 0) >= 100
RETURN CASE WHEN free THEN 'cleared' ELSE 'found' END AS outcome, 'OWN-10' AS flag, [o.id, x.id] AS cause, [r.id] AS facts,
  {owner: o.id, principal: x.id, tie: CASE WHEN type(r) = 'WORKS_FOR' THEN 'works for that person' ELSE r.kind END} AS values,
  CASE WHEN free THEN 'lay_max' END AS reason, CASE WHEN free THEN ['lay_max'] ELSE [] END AS applied, r.record AS record,
  CASE WHEN r.surelySince <= date <= r.surelyUntil THEN 'certain' ELSE 'possible' END AS certainty

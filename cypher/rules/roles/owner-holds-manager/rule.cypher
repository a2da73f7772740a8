/*
rule: owner-holds-manager
title: The owner of the practice holds a share of its manager
flags:
  ROL-02:
    title: The owner holds equity in the management side
    severity: medium
    by-law:
      owner_mso_equity: {barred: high}
    leg: none
    statement: "{owner} owns {practice} and holds equity on its management side: {held}."
    cure: "Covenant. The owner gives the equity up, or keeps an incidental holding that is disclosed; this would remove this indicator."
    authority: "Or. Laws 2025, ch. 295 (SB 951); and see owner_mso_equity."
needs:
  topics: [owners-of-manager]
  law: []
handles: [owner_mso_equity]
cause: the owner
*/
UNWIND [o IN owners WHERE o.direct AND o.upper > 0 AND o.eligibility IN ['may-control', 'may-hold-minority', 'not-known'] | o.id] AS id
MATCH (p:Party {key: practice.snapshot + '/' + id})
CALL (*) {
  MATCH (p)-[s:OWNS]->(m:Party) WHERE m.id IN group AND s.since <= date <= s.until RETURN m.id AS held, [s.id] AS facts, coalesce(s.percentLower, 0) > 50 AS own, s.record AS record
  UNION ALL
  // Through a company of the owner's own.
  MATCH (p)-[t:OWNS]->(x:Party)-[s:OWNS]->(m:Party)
  WHERE m.id IN group AND x.id <> entity.id AND NOT x.id IN group AND s.since <= date <= s.until AND t.since <= date <= t.until
  RETURN m.id AS held, [t.id, s.id] AS facts, coalesce(t.percentLower, 0) > 50 AND coalesce(s.percentLower, 0) > 50 AS own, s.record AS record
}
WITH p, collect(DISTINCT held) AS held, collect(facts) AS every, any(x IN collect(own) WHERE x) AS own, min(record) AS record
// Whoever holds the manager is not held by it: only a statute minds.
LET outcome = CASE WHEN own AND coalesce(law.owner_mso_equity, '') <> 'barred' THEN 'cleared' ELSE 'found' END
RETURN outcome, 'ROL-02' AS flag, [p.id] AS cause, reduce(all = [], f IN every | all + [x IN f WHERE NOT x IN all]) AS facts, {owner: p.id, held: held} AS values,
  CASE outcome WHEN 'cleared' THEN 'the owner holds the management company' END AS reason,
  CASE WHEN law.owner_mso_equity IS NULL THEN [] ELSE ['owner_mso_equity'] END AS applied, record, 'certain' AS certainty

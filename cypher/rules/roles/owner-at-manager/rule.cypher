/*
rule: owner-at-manager
title: The owner of the practice is in the service of its manager
flags:
  ROL-01:
    title: The owner works for the management side or holds office in it
    severity: high
    by-law:
      owner_mso_role: {barred: critical}
    leg: none
    cites: [owner_mso_role_exempt_below]
    statement: "{owner} owns {practice} and serves {manager} as {roles}."
    cure: "Covenant. One of the two roles ends; what is left is a contract for listed services at market value. This would remove this indicator."
    authority: "Or. Laws 2025, ch. 295 (SB 951); and see owner_mso_role."
needs:
  topics: [owners-roles]
  law: []
handles: [owner_mso_role, owner_mso_role_exempt_below]
cause: the owner and the manager
*/
UNWIND [o IN owners WHERE o.direct AND o.upper > 0 AND o.eligibility IN ['may-control', 'may-hold-minority', 'not-known']] AS o
MATCH (p:Party {key: practice.snapshot + '/' + o.id})
CALL (*) {
  MATCH (p)-[w:WORKS_FOR]->(m:Party) WHERE m.id IN group AND w.since <= date <= w.until
  RETURN m.id AS manager, w.id AS fact, coalesce(w.role, w.kind) AS role, w.kind AS kind, w.record AS record, w.payBasis AS basis
  UNION ALL
  MATCH (p)-[h:HOLDS_OFFICE]->(m:Party) WHERE m.id IN group AND h.since <= date <= h.until
    AND NOT h.office IN ['beneficiary', 'settlor', 'protector']
  RETURN m.id AS manager, h.id AS fact, replace(h.office, '-', ' ') AS role, 'office' AS kind, h.record AS record, null AS basis
}
WITH o, p, manager, collect(fact) AS facts, collect(DISTINCT role) AS roles, collect(DISTINCT kind) AS kinds, head(collect(record)) AS record
// Whoever holds the manager serves himself: an overlap that only a statute minds.
LET ownCompany = EXISTS {
  MATCH (x:Party {key: practice.snapshot + '/' + manager})<-[s:OWNS]-(p) WHERE coalesce(s.percentLower, 0) > 50 AND s.since <= date <= s.until
}
LET small = law.owner_mso_role = 'barred' AND law.owner_mso_role_exempt_below IS NOT NULL AND o.upper < law.owner_mso_role_exempt_below
  AND all(k IN kinds WHERE k = 'contractor')
LET outcome = CASE WHEN small THEN 'cleared' WHEN ownCompany AND coalesce(law.owner_mso_role, '') <> 'barred' THEN 'cleared' ELSE 'found' END
RETURN outcome, 'ROL-01' AS flag, [p.id, manager] AS cause, facts, {owner: p.id, manager: manager, roles: roles} AS values,
  CASE WHEN small THEN 'owner_mso_role_exempt_below' WHEN outcome = 'cleared' THEN 'the owner holds the management company' END AS reason,
  CASE WHEN law.owner_mso_role IS NULL THEN [] ELSE ['owner_mso_role'] END AS applied, record, 'certain' AS certainty

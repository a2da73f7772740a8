/*
rule: shared-officers
title: The same people sit on both sides
flags:
  ROL-04:
    title: People of the management side hold office in the practice, or leaders of the practice run the manager
    severity: high
    by-law:
      mso_role_in_practice: {barred: critical}
    leg: none
    statement: "{holder} is {offices} of {practice} and {roles} of {manager}."
    cure: "Covenant. The boards and officers of the two are separate; this would remove this indicator."
    authority: "Or. Laws 2025, ch. 295 (SB 951); and see mso_role_in_practice."
needs:
  topics: [governance]
  law: []
handles: [mso_role_in_practice]
cause: who sits on both sides, and the manager
*/
// Owners of the practice who serve the manager are ROL-01, a medical director whom it engages is ROL-07.
MATCH (x:Party)-[o:HOLDS_OFFICE]->(entity)
WHERE o.since <= date <= o.until AND NOT x.id IN [w IN owners WHERE w.upper > 0 | w.id] AND NOT o.office IN ['beneficiary', 'settlor', 'protector', 'committee-member']
CALL (*) {
  MATCH (x)-[h:HOLDS_OFFICE]->(m:Party) WHERE m.id IN group AND h.since <= date <= h.until AND NOT h.office IN ['beneficiary', 'settlor', 'protector', 'medical-director', 'chief-medical']
  RETURN m.id AS manager, h.id AS fact, replace(h.office, '-', ' ') AS role, h.record AS record
  UNION ALL
  MATCH (x)-[w:WORKS_FOR]->(m:Party) WHERE m.id IN group AND w.since <= date <= w.until AND NOT o.office IN ['medical-director', 'chief-medical']
  RETURN m.id AS manager, w.id AS fact, coalesce(w.role, w.kind) AS role, w.record AS record
}
WITH x, manager, collect(DISTINCT o.id) + collect(DISTINCT fact) AS facts, collect(DISTINCT replace(o.office, '-', ' ')) AS offices, collect(DISTINCT role) AS roles, min(record) AS record
RETURN 'found' AS outcome, 'ROL-04' AS flag, [x.id, manager] AS cause, facts, {holder: x.id, manager: manager, offices: offices, roles: roles} AS values,
  CASE WHEN law.mso_role_in_practice IS NULL THEN [] ELSE ['mso_role_in_practice'] END AS applied, record, 'certain' AS certainty

/*
rule: formation
title: The management side formed the practice, or it follows a lay arrangement
flags:
  OWN-12:
    title: The management side formed the practice, or it took the place of a lay arrangement on the same economics
    severity: row
    leg: name
    statement: "{kind}: {who} stands behind the formation of {practice}; before: {before}."
    cure: "Price. Escrow for claims of the earlier period. Covenant. Independent counsel of the owner confirms formation, capital and terms; a fee at market value takes the place of the old division. This would remove this indicator."
    authority: "Flynn Brothers v. First Medical Associates, 715 S.W.2d 782 (Tex. App. 1986); People ex rel. Allstate v. Discovery Radiology, 94 Cal. App. 5th 521 (2023, on the pleadings); State Farm v. Mallela, 4 N.Y.3d 313 (2005)."
needs:
  topics: [formation]
  law: []
handles: []
cause: whoever formed it, or held the earlier arrangement
*/
LET behind = COLLECT { UNWIND group + insiders + lay AS id RETURN DISTINCT id }
LET shared = EXISTS { (entity)<-[:PAYER]-(f:Payment)-[:PAYEE]->(m:Party)
  WHERE m.id IN group AND f.since <= date <= f.until AND f.basis IN ['percent-of-gross', 'percent-of-net', 'percent-of-profit', 'residual'] }
CALL (*) {
  // Re-papered: lay parties held shares of an earlier practice at the same site, or of this one, and left them for a fee.
  UNWIND behind AS id
  MATCH (x:Party {key: practice.snapshot + '/' + id})-[s:OWNS]->(e:Entity)<-[:ENTITY]-(old:Practice)
  WHERE s.until < date AND s.until > date('0001-01-01')
    AND (old.id = practice.id OR any(site IN old.sites WHERE site IN practice.sites))
  // Whoever now holds no part of the management side has really left.
  AND (x.id IN group OR EXISTS { (x)-[now:OWNS]->(m:Party) WHERE m.id IN group AND now.since <= date <= now.until })
  WITH collect(DISTINCT x.id) AS who, collect(DISTINCT s.id) + collect(DISTINCT old.id) AS facts, sum(s.percentLower) AS before
  FILTER size(who) > 0
  RETURN 'found' AS outcome, who, facts, CASE WHEN shared THEN 'high' ELSE 'medium' END AS severity,
    CASE WHEN shared THEN 'The same economics on new papers' ELSE 'An earlier lay arrangement' END AS kind, toString(round(before, 2)) + ' % held by lay parties' AS before
  UNION ALL
  MATCH (entity)-[:FORMED_BY]->(x:Party)
  WHERE x.id IN behind AND NOT x.id IN [o IN owners WHERE o.direct | o.id]
  LET msa = COLLECT {
    MATCH (entity)-[:PARTY_TO {role: 'practice'}]->(a:Agreement {kind: 'msa'})
    WHERE a.since <= date RETURN {id: a.id, signed: a.signed} ORDER BY a.signed LIMIT 1 }
  LET near = size(msa) > 0 AND size(coalesce(entity.formed, '')) = 10 AND size(coalesce(msa[0].signed, '')) = 10
    AND abs(duration.inDays(date(entity.formed), date(msa[0].signed)).days) <= threshold.formation_days
  RETURN 'found' AS outcome, [x.id] AS who, [entity.id] + [m IN msa | m.id] AS facts, 'info' AS severity,
    CASE WHEN near THEN 'Formed together with the management agreement' ELSE 'Formed by the management side' END AS kind, 'nothing on file' AS before
  UNION ALL
  MATCH (entity) WHERE entity.formed IS NOT NULL AND size(managers) > 0 AND NOT EXISTS { (entity)-[:FORMED_BY]->(:Party) }
  RETURN 'not known' AS outcome, [] AS who, [entity.id] AS facts, null AS severity, 'Founder not stated' AS kind, 'nothing on file' AS before
}
RETURN outcome, 'OWN-12' AS flag, who AS cause, facts, severity, {kind: kind, who: who, before: before} AS values,
  CASE outcome WHEN 'not known' THEN ['formation'] ELSE [] END AS missing,
  CASE outcome WHEN 'not known' THEN 'who had the practice formed' END AS reason, 'certain' AS certainty

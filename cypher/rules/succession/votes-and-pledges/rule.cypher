/*
rule: votes-and-pledges
title: The management side votes, holds in pledge or governs the shares of the practice
flags:
  SUC-05:
    title: The shares of the practice are pledged to a party that may not hold them
    severity: high
    leg: none
    hard: true
    cites: [share_pledge, lay_transfer]
    statement: "{holder} may take the shares of {practice} on default, under {papers}."
    cure: "Amendment. The pledge over shares is released, or only a licensee may take them on default; this would remove this indicator."
    authority: "Or. Laws 2025, ch. 295 (SB 951); N.Y. BCL 1507; and see share_pledge."
  SUC-07:
    title: The management side votes the owner's shares
    severity: high
    leg: name
    hard: true
    cites: [proxy_to_lay, voting_trust_to_lay]
    statement: "{holder} may vote for the owner of {practice}, under {papers}."
    cure: "Condition to closing. The proxy, voting agreement or power of attorney is revoked in writing, and the owner votes; this would remove this indicator."
    authority: "N.Y. BCL 1507; Or. Laws 2025, ch. 295 (SB 951); and see proxy_to_lay and voting_trust_to_lay."
  SUC-08:
    title: The management side governs the issue of shares, distributions or the budget
    severity: high
    leg: name
    cites: [transfer_restriction]
    statement: "{holder} decides or must consent to the following in {practice}: {matters}."
    cure: "Amendment. Shares, distributions and budget are decided by the board of the practice; the manager prepares and advises. This would remove this indicator."
    authority: "Or. Laws 2025, ch. 295 (SB 951); AAEM v. Envision (N.D. Cal. 2022, order on the pleadings); and see transfer_restriction."
needs:
  topics: [transfer-papers]
  law: []
handles: [lay_max, proxy_to_lay, voting_trust_to_lay]
cause: the holder of the right
*/
LET owning = [o IN owners WHERE o.direct | o.id]
LET targets = reduce(all = [practice.id, entity.id] + owning, o IN owners | all + CASE WHEN o.direct THEN coalesce(o.stakes, []) ELSE [] END)
CALL (*) {
  // As a power over the practice, its owner or a stake.
  UNWIND COLLECT { UNWIND group + insiders + lay + unsure AS id RETURN DISTINCT id } AS id
  MATCH (h:Party {key: practice.snapshot + '/' + id})<-[:HOLDER]-(w:Power)
  WHERE NOT id IN owning AND id <> entity.id AND w.since <= date <= w.until AND w.mode IN ['decides', 'approves', 'vetoes']
    AND w.domain IN ['ACQUIRE_SHARES', 'EQUITY', 'EQUITY_OR_ASSET_TRANSFER_CONTROL', 'SHARE_VOTING_OR_PROXY', 'EQUITY_ISSUANCE', 'DIVIDENDS', 'BUDGET']
  OPTIONAL MATCH (w)-[:OVER]->(bound:Fact)
  FILTER coalesce(bound.id, w.over) IN targets
  OPTIONAL MATCH (w)-[:ACTING_FOR]->(for:Party)
  OPTIONAL MATCH (w)-[:AGREEMENT]->(a:Agreement)
  // The practice's own people act for the practice, and a draft gives no right.
  FILTER (for IS NULL OR NOT (for.id = entity.id OR for.id IN owning)) AND coalesce(a.stage, 'executed') = 'executed'
  LET pledge = a IS NOT NULL AND a.kind = 'security'
  LET flag = CASE WHEN pledge AND w.domain IN ['ACQUIRE_SHARES', 'EQUITY', 'EQUITY_OR_ASSET_TRANSFER_CONTROL'] THEN 'SUC-05'
    WHEN w.domain = 'SHARE_VOTING_OR_PROXY' AND w.mode = 'decides' THEN 'SUC-07' WHEN w.domain IN ['EQUITY_ISSUANCE', 'DIVIDENDS', 'BUDGET'] THEN 'SUC-08' END
  FILTER flag IS NOT NULL AND (flag <> 'SUC-08' OR id IN group OR id IN insiders)
  RETURN flag, coalesce(for.id, id) AS holder, id, w.id AS fact, a.id AS paper, coalesce(a.kind, 'proxy') AS kind, w.domain AS matter, w.record AS record,
    CASE WHEN w.surelySince <= date <= w.surelyUntil THEN 'certain' ELSE 'possible' END AS certainty
  UNION
  // As a paper between an owner and the management side or a lay party.
  UNWIND owning AS owner
  MATCH (o:Party {key: practice.snapshot + '/' + owner})-[mine:PARTY_TO]->(a:Agreement)
  WHERE a.kind IN ['security', 'proxy', 'voting-agreement', 'power-of-attorney'] AND a.since <= date <= a.until
  LET kind = a.kind
  // An owner of several practices signs for each: a paper that names another practice alone is about that one.
  LET named = COLLECT { MATCH (a)<-[:PARTY_TO|AGREEMENT]-()-[:OVER|ENTITY]->{0,2}(e:Entity)<-[:ENTITY]-(:Practice) RETURN DISTINCT e.id }
  FILTER size(named) = 0 OR entity.id IN named
  MATCH (a)<-[his:PARTY_TO]-(h:Party)
  WHERE coalesce(a.stage, 'executed') = 'executed' AND his.role IN ['holder', 'manager', 'beneficiary', 'secured-party', 'lender']
    AND mine.role <> 'holder' AND NOT h.id IN owning AND h.id <> entity.id AND (h.id IN group OR h.id IN insiders OR h.id IN lay OR h.id IN unsure)
    // A power of attorney for billing only votes nothing, and what secures a debt is said by the power over the stake.
    AND NOT EXISTS { (a)<-[:AGREEMENT]-(t:Term {kind: 'limited-to-billing'}) WHERE toLower(t.value) = 'yes' }
    AND NOT (kind = 'security' AND EXISTS { (a)<-[:AGREEMENT]-(:Power) })
  RETURN CASE kind WHEN 'security' THEN 'SUC-05' ELSE 'SUC-07' END AS flag, h.id AS holder, h.id AS id, his.id AS fact, a.id AS paper, kind,
    null AS matter, a.record AS record, CASE kind WHEN 'power-of-attorney' THEN 'possible' ELSE 'certain' END AS certainty
}
// What a security agreement with the owner covers is not said by the agreement's kind.
LET unread = flag = 'SUC-05' AND matter IS NULL
LET unheld = id IN unsure AND NOT id IN lay AND NOT id IN group
LET bar = CASE WHEN flag <> 'SUC-07' THEN null WHEN kind = 'voting-agreement' AND law.voting_trust_to_lay = 'barred' THEN 'voting_trust_to_lay'
  WHEN kind <> 'voting-agreement' AND law.proxy_to_lay = 'barred' THEN 'proxy_to_lay' END
WITH flag, holder, unread, unheld, collect(DISTINCT fact) AS facts, collect(DISTINCT paper) AS papers, collect(DISTINCT matter) AS matters, head(collect(bar)) AS bar,
  CASE WHEN 'paper' IN collect(record) THEN 'paper' ELSE 'practice' END AS record, CASE WHEN 'certain' IN collect(certainty) THEN 'certain' ELSE 'possible' END AS certainty
// Where the law lets anybody own the practice, a right over it takes nothing that could not be owned outright.
LET free = coalesce(law.lay_max, 0) >= 100
LET outcome = CASE WHEN free THEN 'cleared' WHEN unread OR unheld THEN 'not known' ELSE 'found' END
RETURN outcome, flag, [holder] AS cause, facts + papers AS facts,
  // A budget that the manager must approve is common; shares and distributions belong to the owner.
  CASE WHEN bar IS NOT NULL THEN 'critical' WHEN flag = 'SUC-08' AND matters = ['BUDGET'] THEN 'medium' END AS severity,
  {holder: holder, papers: CASE WHEN size(papers) > 0 THEN papers ELSE ['a paper that is not on file'] END, matters: matters} AS values,
  CASE WHEN outcome <> 'not known' THEN [] WHEN unread THEN ['transfer-papers'] ELSE ['licenses'] END AS missing,
  CASE WHEN free THEN 'lay_max' WHEN unread THEN 'what secures the debt of the owner' WHEN unheld THEN 'whether the holder is a licensee' END AS reason,
  CASE WHEN free THEN ['lay_max'] WHEN bar IS NOT NULL THEN [bar] ELSE [] END AS applied, record, certainty

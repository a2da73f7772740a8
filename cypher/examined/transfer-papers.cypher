// Papers on the shares themselves, or rights over the owner, the entity or a stake.
LET targets = [entity.id, practice.id] + [o IN owners WHERE o.direct | o.id] + reduce(all = [], o IN owners | all + coalesce(o.stakes, []))
LET papers = COLLECT {
  UNWIND [entity.id] + [o IN owners WHERE o.direct | o.id] AS id
  MATCH (:Party {key: practice.snapshot + '/' + id})-[:PARTY_TO]->(a:Agreement)
  WHERE a.kind IN ['stock-transfer-restriction', 'succession', 'option', 'proxy', 'voting-agreement', 'undated-resignation', 'nominee'] AND a.since <= date
  RETURN a.id
}
LET rights = COLLECT {
  UNWIND COLLECT { UNWIND group + insiders + lay + unsure AS id RETURN DISTINCT id } AS id
  MATCH (:Party {key: practice.snapshot + '/' + id})<-[:HOLDER]-(w:Power)
  WHERE w.domain IN ['REPLACE_OWNER', 'ACQUIRE_SHARES', 'EQUITY', 'SHARE_VOTING_OR_PROXY', 'EQUITY_ISSUANCE', 'EQUITY_OR_ASSET_TRANSFER_CONTROL', 'DISSOLUTION', 'APPOINT_DIRECTORS'] AND w.since <= date
  OPTIONAL MATCH (w)-[:OVER]->(over:Fact)
  LET bound = coalesce(over.id, w.over)
  FILTER bound IN targets
  RETURN w.id
}
FILTER size(papers) + size(rights) > 0
RETURN 'examined' AS state

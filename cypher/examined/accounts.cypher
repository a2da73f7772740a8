LET signed = COLLECT {
  MATCH (entity)<-[:OWNER]-(a:Account) WHERE a.since <= date
  RETURN EXISTS { (a)-[:SOLE_SIGNATORIES|JOINT_SIGNATORIES]->(:Party) }
}
FILTER size(signed) > 0
RETURN CASE WHEN all(s IN signed WHERE s) THEN 'examined' ELSE 'partly' END AS state

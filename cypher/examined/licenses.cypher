// Licenses on file for the people among the owners.
LET known = COLLECT {
  UNWIND [o IN owners WHERE o.direct | o.id] AS id
  MATCH (p:Party {key: practice.snapshot + '/' + id})
  RETURN EXISTS { (p)<-[:PERSON]-(:License) } OR NOT id IN unsure
}
FILTER any(k IN known WHERE k)
RETURN CASE WHEN all(k IN known WHERE k) THEN 'examined' ELSE 'partly' END AS state

// Above each manager stands a natural person, or a fund's general partner, whom nobody else is known to control.
LET known = COLLECT {
  UNWIND managers AS id
  MATCH (m:Party {key: practice.snapshot + '/' + id})
  RETURN m:Person OR EXISTS { (m)<-[:CONTROLS]-{1,8}(p:Person) } OR EXISTS { (m)<-[:CONTROLS]-{1,8}(p:Entity) WHERE p.form IN ['fund', 'lp'] }
}
FILTER any(k IN known WHERE k)
RETURN CASE WHEN all(k IN known WHERE k) THEN 'examined' ELSE 'partly' END AS state

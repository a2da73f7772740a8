// One fact with all that it says, and with what it names or joins.
CALL () {
  MATCH (fact:Fact {key: $snapshot + '/' + $fact})
  OPTIONAL MATCH (fact)-[relation]-(other)
  RETURN labels(fact) AS kind, properties(fact) AS says, type(relation) AS relation, other AS what
  UNION
  MATCH (one)-[fact:OWNS|HOLDS_OFFICE|WORKS_FOR|REPORTS_TO|SUPERVISES|RELATED_TO|PARTY_TO|CONTROLS|INFLUENCES]->(other)
  WHERE fact.key = $snapshot + '/' + $fact
  RETURN [type(fact)] AS kind, properties(fact) AS says, 'joins' AS relation, [one, other] AS what
}
RETURN kind, relation, what, says

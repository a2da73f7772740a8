// What is on file never tells that the set is whole; only an index or a statement does, and requests carry that.
WITH * WHERE EXISTS {
  UNWIND [practice, entity] AS subject
  MATCH (subject)<-[:SUBJECT]-(r:Request {item: 'document-set', status: 'received'}) WHERE r.since <= date
  RETURN r
}
RETURN 'examined' AS state

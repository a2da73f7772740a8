// The own date of a snapshot that can be seen: the default of both dates of an analysis.
MATCH (snapshot:Snapshot {id: $snapshot}) WHERE snapshot.complete
RETURN snapshot.date AS date

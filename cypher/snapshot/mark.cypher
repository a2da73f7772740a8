// Numbers start again where a matter was forgotten and made anew: the time tells its snapshots from those before.
MATCH (snapshot:Snapshot {id: $snapshot})
WHERE NOT snapshot.abandoned
RETURN toString(snapshot.created) AS mark, snapshot.complete AS complete

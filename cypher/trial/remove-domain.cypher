UNWIND $rows AS row
MATCH (domain:Domain {key: row.key})
DETACH DELETE domain

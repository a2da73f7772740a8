UNWIND $rows AS row
MATCH (state:EntityState {key: row.key})
DETACH DELETE state

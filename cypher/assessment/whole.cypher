// Findings are written behind their assessment: it is whole when all are there.
MATCH (record:AssessmentRecord {id: $assessment})
RETURN COUNT { (record)-[:FOUND]->() } = record.findings AS whole

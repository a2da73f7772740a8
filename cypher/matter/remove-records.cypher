MATCH (record:AssessmentRecord|Audit {matter: $matter})
WITH record, labels(record)[0] AS label
DETACH DELETE record
WITH label
RETURN label, count(*) AS nodes

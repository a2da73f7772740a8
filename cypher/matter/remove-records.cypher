MATCH (record:AssessmentRecord|Audit|Review|ReviewEntry|SavedView|Scenario {matter: $matter})
WITH record, labels(record)[0] AS label
DETACH DELETE record
WITH label
RETURN label, count(*) AS nodes

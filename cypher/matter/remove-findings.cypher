MATCH (:AssessmentRecord {matter: $matter})-[:FOUND]->(finding:Finding)
WITH finding LIMIT $limit
DETACH DELETE finding
WITH 'Finding' AS label
RETURN label, count(*) AS nodes

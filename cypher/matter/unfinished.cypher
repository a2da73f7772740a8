MATCH (matter:Forgotten)
RETURN matter.id AS matter
ORDER BY matter

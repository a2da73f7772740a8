// A matter that is being destroyed still holds its id, lest what is left of it be taken for the new one's.
MATCH (matter:Matter|Forgotten)
WHERE matter.id STARTS WITH $prefix
RETURN matter.id AS matter

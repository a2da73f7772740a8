// The labels come from the schema's fixed list, never from data.
UNWIND $rows AS row
CREATE (fact:Fact:$(row.labels))
SET fact = row.properties

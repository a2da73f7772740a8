MATCH ()-[fact:OWNS]->()
WHERE fact.key STARTS WITH $prefix
RETURN 'Stake' AS sheet, properties(fact) AS fact
UNION ALL
MATCH ()-[fact:HOLDS_OFFICE]->()
WHERE fact.key STARTS WITH $prefix
RETURN 'Office' AS sheet, properties(fact) AS fact
UNION ALL
MATCH ()-[fact:WORKS_FOR]->()
WHERE fact.key STARTS WITH $prefix
RETURN 'Work' AS sheet, properties(fact) AS fact
UNION ALL
MATCH ()-[fact:REPORTS_TO]->()
WHERE fact.key STARTS WITH $prefix
RETURN 'Reporting' AS sheet, properties(fact) AS fact
UNION ALL
MATCH ()-[fact:SUPERVISES]->()
WHERE fact.key STARTS WITH $prefix
RETURN 'Supervision' AS sheet, properties(fact) AS fact
UNION ALL
MATCH ()-[fact:RELATED_TO]->()
WHERE fact.key STARTS WITH $prefix
RETURN 'Relation' AS sheet, properties(fact) AS fact
UNION ALL
MATCH ()-[fact:PARTY_TO]->()
WHERE fact.key STARTS WITH $prefix
RETURN 'AgreementParty' AS sheet, properties(fact) AS fact

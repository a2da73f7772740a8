// Texts that no assessment of any matter was made by.
MATCH (kept:Kept)
WHERE NOT EXISTS {
  MATCH (assessment:AssessmentRecord)
  WHERE kept.hash IN [assessment.lawHash, assessment.rulesHash, assessment.thresholdsHash]
}
DETACH DELETE kept
WITH 'Kept' AS label
RETURN label, count(*) AS nodes

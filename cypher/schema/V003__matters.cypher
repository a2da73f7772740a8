// The records of matters are found by their ids.
CREATE CONSTRAINT forgotten_id IF NOT EXISTS FOR (matter:Forgotten) REQUIRE matter.id IS UNIQUE;
CREATE CONSTRAINT assessment_record_id IF NOT EXISTS FOR (assessment:AssessmentRecord) REQUIRE assessment.id IS UNIQUE;
CREATE CONSTRAINT kept_hash IF NOT EXISTS FOR (kept:Kept) REQUIRE kept.hash IS UNIQUE;
CREATE CONSTRAINT audit_id IF NOT EXISTS FOR (audit:Audit) REQUIRE audit.id IS UNIQUE;

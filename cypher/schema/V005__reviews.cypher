// <matter>/<finding>: what people decided on a finding outlives its snapshots. The constraint also refuses two first decisions at once.
CREATE CONSTRAINT review_key IF NOT EXISTS FOR (review:Review) REQUIRE review.key IS UNIQUE;
CREATE CONSTRAINT review_entry_id IF NOT EXISTS FOR (entry:ReviewEntry) REQUIRE entry.id IS UNIQUE;
CREATE CONSTRAINT saved_view_key IF NOT EXISTS FOR (view:SavedView) REQUIRE view.key IS UNIQUE;

// All of a matter are read at once, and removed at once.
CREATE INDEX review_matter IF NOT EXISTS FOR (review:Review) ON (review.matter);
CREATE INDEX review_entry_finding IF NOT EXISTS FOR (entry:ReviewEntry) ON (entry.matter, entry.finding);
CREATE INDEX saved_view_matter IF NOT EXISTS FOR (view:SavedView) ON (view.matter);
CREATE INDEX audit_matter IF NOT EXISTS FOR (audit:Audit) ON (audit.matter);
CREATE INDEX assessment_record_snapshot IF NOT EXISTS FOR (assessment:AssessmentRecord) ON (assessment.snapshot);

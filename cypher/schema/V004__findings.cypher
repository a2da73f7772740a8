// <assessment>/<finding>: the same finding of two assessments is two nodes.
CREATE CONSTRAINT finding_key IF NOT EXISTS FOR (finding:Finding) REQUIRE finding.key IS UNIQUE;

// <matter>/<name>: edits to a snapshot that are tried and may become the next one.
CREATE CONSTRAINT scenario_key IF NOT EXISTS FOR (scenario:Scenario) REQUIRE scenario.key IS UNIQUE;
CREATE INDEX scenario_matter IF NOT EXISTS FOR (scenario:Scenario) ON (scenario.matter);

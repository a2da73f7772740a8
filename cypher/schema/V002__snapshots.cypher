// One key, <snapshot>/<id>, makes a fact unique and finds it; all keys of a snapshot start alike, so the same index reads and removes it.
CREATE CONSTRAINT fact_key IF NOT EXISTS FOR (fact:Fact) REQUIRE fact.key IS UNIQUE;
CREATE CONSTRAINT entity_state_key IF NOT EXISTS FOR (state:EntityState) REQUIRE state.key IS UNIQUE;
CREATE CONSTRAINT domain_key IF NOT EXISTS FOR (domain:Domain) REQUIRE domain.key IS UNIQUE;

// Rules begin at practices and go on from parties by their keys.
CREATE CONSTRAINT practice_key IF NOT EXISTS FOR (practice:Practice) REQUIRE practice.key IS UNIQUE;
CREATE CONSTRAINT party_key IF NOT EXISTS FOR (party:Party) REQUIRE party.key IS UNIQUE;

CREATE CONSTRAINT owns_key IF NOT EXISTS FOR ()-[fact:OWNS]-() REQUIRE fact.key IS UNIQUE;
CREATE CONSTRAINT holds_office_key IF NOT EXISTS FOR ()-[fact:HOLDS_OFFICE]-() REQUIRE fact.key IS UNIQUE;
CREATE CONSTRAINT works_for_key IF NOT EXISTS FOR ()-[fact:WORKS_FOR]-() REQUIRE fact.key IS UNIQUE;
CREATE CONSTRAINT reports_to_key IF NOT EXISTS FOR ()-[fact:REPORTS_TO]-() REQUIRE fact.key IS UNIQUE;
CREATE CONSTRAINT supervises_key IF NOT EXISTS FOR ()-[fact:SUPERVISES]-() REQUIRE fact.key IS UNIQUE;
CREATE CONSTRAINT related_to_key IF NOT EXISTS FOR ()-[fact:RELATED_TO]-() REQUIRE fact.key IS UNIQUE;
CREATE CONSTRAINT party_to_key IF NOT EXISTS FOR ()-[fact:PARTY_TO]-() REQUIRE fact.key IS UNIQUE;
CREATE CONSTRAINT controls_key IF NOT EXISTS FOR ()-[edge:CONTROLS]-() REQUIRE edge.key IS UNIQUE;
CREATE CONSTRAINT influences_key IF NOT EXISTS FOR ()-[edge:INFLUENCES]-() REQUIRE edge.key IS UNIQUE;

CREATE CONSTRAINT matter_id IF NOT EXISTS FOR (matter:Matter) REQUIRE matter.id IS UNIQUE;
CREATE CONSTRAINT snapshot_id IF NOT EXISTS FOR (snapshot:Snapshot) REQUIRE snapshot.id IS UNIQUE;

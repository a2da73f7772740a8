// The mark by which a store is known to be Pierce's.
CREATE CONSTRAINT store_id IF NOT EXISTS FOR (store:Store) REQUIRE store.id IS UNIQUE;
MERGE (store:Store {id: 'pierce'});

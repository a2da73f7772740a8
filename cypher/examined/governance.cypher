WITH * WHERE entity:Person OR EXISTS { (entity)<-[o:HOLDS_OFFICE]-(:Party) WHERE o.since <= date AND o.office <> 'medical-director' }
RETURN 'examined' AS state

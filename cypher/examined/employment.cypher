// Who employs clinicians: work of licensed people for the practice or for the management side.
WITH * WHERE EXISTS { (entity)<-[w:WORKS_FOR]-(:Party) WHERE w.since <= date AND coalesce(w.clinical, false) }
  OR any(found IN COLLECT {
    UNWIND group AS id
    MATCH (:Party {key: practice.snapshot + '/' + id})<-[w:WORKS_FOR]-(:Party) WHERE w.since <= date AND coalesce(w.clinical, false) RETURN true
  } WHERE found)
RETURN 'examined' AS state

package org.pierce.matter;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface AssessmentRepository extends ListCrudRepository<AssessmentRecord, String> {

    List<AssessmentRecord> findAllBySnapshotOrderByCreatedDesc(String snapshot);

    Optional<AssessmentRecord> findFirstBySnapshotOrderByCreatedDesc(String snapshot);
}

package org.pierce.matter;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AssessmentRepository extends ListCrudRepository<AssessmentRecord, String> {

    List<AssessmentRecord> findAllBySnapshotOrderByCreatedDesc(String snapshot);
}

package org.pierce.matter;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AuditRepository extends ListCrudRepository<Audit, String> {

    List<Audit> findAllByMatterOrderByAtDesc(String matter);
}

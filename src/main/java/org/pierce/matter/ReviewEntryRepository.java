package org.pierce.matter;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface ReviewEntryRepository extends ListCrudRepository<ReviewEntry, String> {

    List<ReviewEntry> findAllByMatterAndFindingOrderByAtDesc(String matter, String finding);
}

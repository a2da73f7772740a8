package org.pierce.matter;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface SavedViewRepository extends ListCrudRepository<SavedView, String> {

    List<SavedView> findAllByMatterOrderByKey(String matter);
}

package org.pierce.matter;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface MatterRepository extends ListCrudRepository<Matter, String> {

    List<Matter> findAllByOrderByCreatedDesc();
}

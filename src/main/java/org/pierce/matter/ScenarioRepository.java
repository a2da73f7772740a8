package org.pierce.matter;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface ScenarioRepository extends ListCrudRepository<Scenario, String> {

    List<Scenario> findAllByMatterOrderByKey(String matter);
}

package org.pierce.matter;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface ReviewRepository extends ListCrudRepository<Review, String> {

    List<Review> findAllByMatter(String matter);
}

package org.pierce.matter;

import org.springframework.data.repository.ListCrudRepository;

interface KeptRepository extends ListCrudRepository<Kept, String> {}

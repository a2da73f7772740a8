package org.pierce.matter;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Reads only: the store writes snapshots, and says when one is complete. */
interface SnapshotRepository extends Repository<Snapshot, String> {

    Optional<Snapshot> findByIdAndCompleteTrue(String id);

    List<Snapshot> findAllByMatterAndCompleteTrueOrderByNumberDesc(String matter);

    Optional<Snapshot> findFirstByMatterAndCompleteTrueOrderByNumberDesc(String matter);
}

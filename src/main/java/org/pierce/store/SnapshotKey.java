package org.pierce.store;

/**
 * The {@code key} of what belongs to a snapshot, {@code <snapshot>/<id>}: the only place that builds it. A snapshot's id has no
 * slash, so the keys of a snapshot are just those that start with its prefix, and one index serves both.
 */
public final class SnapshotKey {

    private SnapshotKey() {}

    public static String of(String snapshot, String id) {
        return prefix(snapshot) + id;
    }

    /** What the keys of a snapshot start with, and no other's. */
    public static String prefix(String snapshot) {
        return snapshot + "/";
    }
}

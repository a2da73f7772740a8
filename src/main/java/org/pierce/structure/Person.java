package org.pierce.structure;

import java.util.List;

/** A natural person. Whether licensed is said by the licenses sheet, never here. */
@Sheet(
        value = "people",
        says = "A natural person",
        required = true,
        naturalKey = {"name"})
public record Person(
        Common common,
        @Column(required = true, help = "Exact name") String name,

        @Column(help = "scheme:value, separated by semicolons: NPI:1234567893")
        List<String> identifiers)
        implements Party {}

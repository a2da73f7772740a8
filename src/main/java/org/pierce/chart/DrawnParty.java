package org.pierce.chart;

import java.util.List;

/**
 * A party as drawn.
 *
 * @param id the id of the party in the facts, or of the stack that stands for several
 * @param name the exact name
 * @param details further lines in their order: form or office, state and year, license or permit with its status
 * @param form decides the shape
 * @param standing relative to the practice in focus, or to the practices of the matter
 * @param rows the protected domains of the practice in focus, in order; empty for every other party
 * @param members the ids of the parties that a stack stands for; empty for a single party
 */
public record DrawnParty(
        String id,
        String name,
        List<String> details,
        ShapeForm form,
        Standing standing,
        List<DomainRow> rows,
        List<String> members) {
    public DrawnParty {
        details = details.stream().filter(detail -> !detail.isBlank()).toList();
        rows = List.copyOf(rows);
        members = List.copyOf(members);
    }

    public static DrawnParty of(String id, String name, ShapeForm form, Standing standing, String... details) {
        return new DrawnParty(id, name, List.of(details), form, standing, List.of(), List.of());
    }

    public DrawnParty withRows(List<DomainRow> domainRows) {
        return new DrawnParty(id, name, details, form, standing, domainRows, members);
    }

    /** True where the shape is drawn twice, one behind the other. */
    public boolean stacked() {
        return form == ShapeForm.GROUP || !members.isEmpty();
    }
}

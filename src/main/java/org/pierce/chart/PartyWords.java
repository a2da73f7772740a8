package org.pierce.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.pierce.law.Eligibility;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.EntityRole;
import org.pierce.structure.License;
import org.pierce.structure.Office;
import org.pierce.structure.OfficeKind;
import org.pierce.structure.Practice;
import org.pierce.structure.Words;

/** Turns a party of the facts into a shape: form, standing, and the words in the box in their order. */
final class PartyWords {
    private static final int LICENSES = 2;

    private final DayFacts facts;
    private final Function<String, Eligibility> eligibility;
    private final Set<String> states;
    private final Set<String> staff;

    /**
     * Words for the parties of some practices.
     *
     * @param practices whose states' licenses are named first
     * @param staff those who only work there, of whom nobody asks whether they may control it
     */
    PartyWords(DayFacts facts, Function<String, Eligibility> eligibility, List<Practice> practices, Set<String> staff) {
        this.staff = staff;
        this.facts = facts;
        this.eligibility = eligibility;
        this.states =
                new LinkedHashSet<>(practices.stream().map(Practice::state).toList());
    }

    DrawnParty of(String party) {
        return facts.isPerson(party) ? person(party) : entity(facts.getEntity(party));
    }

    private DrawnParty person(String id) {
        Standing standing = standing(id);
        List<String> details = new ArrayList<>(licenses(id));
        String role = roles(id);
        if (standing == Standing.LAY) {
            details.addFirst(role.isEmpty() ? "Lay" : "Lay, " + lower(role));
        } else if (standing == Standing.UNKNOWN) {
            details.add("eligibility not known");
        }
        if (standing != Standing.LAY && !role.isEmpty()) {
            details.add(capital(role));
        }
        return DrawnParty.of(
                id, facts.structure().nameOf(id), ShapeForm.INDIVIDUAL, standing, details.toArray(String[]::new));
    }

    private DrawnParty entity(Entity entity) {
        ShapeForm form = ShapeForms.of(entity.form());
        boolean hidden = form == ShapeForm.UNDISCLOSED;
        Standing standing = hidden ? Standing.UNKNOWN : standing(entity.id());
        List<String> details = new ArrayList<>();
        if (hidden) {
            details.add("not disclosed");
        } else {
            details.add(kind(entity));
            details.add(origin(entity));
            if (standing == Standing.UNKNOWN && form != ShapeForm.GROUP) {
                details.add("eligibility not known");
            }
        }
        // Nobody asks whether a group could own the practice: a group never controls.
        return DrawnParty.of(
                entity.id(),
                entity.name(),
                form,
                form == ShapeForm.GROUP ? Standing.UNMARKED : standing,
                details.toArray(String[]::new));
    }

    private Standing standing(String party) {
        if (staff.contains(party) && eligibility.apply(party) != Eligibility.MAY_CONTROL) {
            return Standing.UNMARKED;
        }
        return switch (eligibility.apply(party)) {
            case MAY_CONTROL -> Standing.ELIGIBLE;
            case MAY_HOLD_MINORITY, MAY_NOT_HOLD -> Standing.LAY;
            case NOT_KNOWN -> Standing.UNKNOWN;
        };
    }

    /** What the shape alone does not say. */
    private static String kind(Entity entity) {
        if (entity.role() == EntityRole.MSO) {
            return "Management company (MSO)";
        }
        String role =
                entity.role() == null || entity.role() == EntityRole.OTHER ? "" : capital(Words.spoken(entity.role()));
        return switch (entity.form()) {
            case PC -> "Professional corporation";
            case PLLC -> "Professional LLC";
            case PA -> "Professional association";
            case NONPROFIT, HOSPITAL, GOVERNMENT, COMMITTEE, SOLE_PROPRIETORSHIP ->
                capital(Words.spoken(entity.form()));
            case LLC, CORPORATION, PARTNERSHIP, LP, LLP, FUND, TRUST, GROUP, UNDISCLOSED, OTHER -> role;
        };
    }

    private static String origin(Entity entity) {
        List<String> parts = new ArrayList<>();
        if (entity.state() != null) {
            parts.add(entity.state());
        }
        if (entity.formed() != null) {
            parts.add(Integer.toString(entity.formed().earliest().getYear()));
        }
        if (entity.form() == EntityForm.FUND) {
            parts.add("fund");
        }
        return String.join(", ", parts);
    }

    /** Licenses, those of the practice's state first. */
    private List<String> licenses(String person) {
        List<License> own = facts.licensesOf(person).stream()
                .sorted(Comparator.comparing((License license) -> !states.contains(license.state())))
                .toList();
        List<String> lines = new ArrayList<>();
        for (License license : own.subList(0, Math.min(LICENSES, own.size()))) {
            String number = Objects.requireNonNullElse(license.number(), Words.spoken(license.profession()));
            String restricted =
                    license.restrictions() == null || license.restrictions().isBlank() ? "" : ", restricted";
            lines.add(license.state() + " " + number + ", " + Words.spoken(license.status()) + restricted);
        }
        if (own.size() > LICENSES) {
            lines.add("and " + (own.size() - LICENSES) + " more licenses");
        }
        return lines;
    }

    /** Offices and job titles that no line of the chart says. */
    private String roles(String person) {
        Set<String> roles = new LinkedHashSet<>();
        facts.workOf(person).stream().filter(work -> work.role() != null).forEach(work -> roles.add(work.role()));
        if (roles.isEmpty()) {
            facts.officesOf(person).stream()
                    .filter(office -> !PartyScope.GOVERNING.contains(office.office()))
                    .map(Office::office)
                    .filter(office -> office != OfficeKind.OTHER)
                    .forEach(office -> roles.add(office.spoken()));
        }
        return roles.stream()
                .limit(2)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** In running text, but for what is written in capitals anyway. */
    private static String lower(String words) {
        boolean word = words.length() > 1 && Character.isLowerCase(words.charAt(1));
        return word ? words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1) : words;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}

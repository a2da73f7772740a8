package org.pierce.screening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pierce.control.Certainty;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Words;

/**
 * Weighs a row: its flag's own severity, or that of the law's value, moved by the strength of the state, by contradiction
 * and by mere possibility, and kept below what the basis of the law allows.
 *
 * <p>The basis caps only what rests on the law. A flag that stands in all states alike names no parameter that decided
 * it, so that nothing caps it; a step up that the strength of a state gave is capped by the basis of that strength.
 */
record SeverityScale(SeverityTable table) {

    /**
     * @param severity where the row ends
     * @param reason why it differs from the flag's own, empty where it does not
     * @param law parameters that moved it
     */
    record Weight(Severity severity, String reason, Set<String> law) {}

    Weight weigh(Flag flag, RuleRow row, boolean contradicted, CitedLaw law) {
        var reasons = new ArrayList<String>();
        var used = new LinkedHashSet<>(applied(flag, row));
        var own = row.severity() != null ? row.severity() : flag.base().orElseThrow(() -> noSeverity(row));
        var severity = own;
        var byLaw = flag.byLaw().stream()
                .filter(one -> one.find(law.value(one.parameter())).isPresent())
                .findFirst();
        if (byLaw.isPresent()) {
            var parameter = byLaw.get().parameter();
            severity = byLaw.get().find(law.value(parameter)).orElse(own);
            used.add(parameter);
            if (severity != own) {
                reasons.add("%s from %s by the law of the state".formatted(moved(own, severity), word(own)));
            }
        } else {
            severity = byStrength(flag, own, law, reasons, used);
        }
        severity = lessened(flag, row, contradicted, severity, reasons);
        return new Weight(capped(severity, used, law, reasons), String.join("; ", reasons), used);
    }

    private Severity byStrength(Flag flag, Severity own, CitedLaw law, List<String> reasons, Set<String> used) {
        var strength = law.strength();
        var moved = own.raisedBy(table.stepsFor(flag.adjust(), strength));
        if (moved != own && moved.isAtLeast(own)) {
            moved = milder(moved, own, law.cap(CitedLaw.STRENGTH));
        }
        if (moved != own) {
            used.add(CitedLaw.STRENGTH);
            reasons.add("%s from %s, %s".formatted(moved(own, moved), word(own), state(strength)));
        }
        return moved;
    }

    /** A raise that rests on a weak basis goes no further than that basis, and never below the flag's own. */
    private static Severity milder(Severity raised, Severity own, Severity cap) {
        var capped = raised.cappedAt(cap);
        return capped.isAtLeast(own) ? capped : own;
    }

    private Severity lessened(Flag flag, RuleRow row, boolean contradicted, Severity severity, List<String> reasons) {
        var less = severity;
        if (contradicted && row.record() == OnRecord.PAPER && !flag.hard()) {
            less = less.raisedBy(table.contradicted());
            reasons.add("one step less because practice contradicts the paper");
        }
        if (row.certainty() == Certainty.POSSIBLE) {
            less = less.raisedBy(table.possible());
            reasons.add("one step less because the facts make it only possible");
        }
        return less;
    }

    private static Severity capped(Severity severity, Set<String> used, CitedLaw law, List<String> reasons) {
        var capped = severity;
        for (var parameter : used) {
            // the strength was weighed where it raised; a lowering needs no cap
            if (!parameter.equals(CitedLaw.STRENGTH)) {
                capped = capped.cappedAt(law.cap(parameter));
            }
        }
        if (capped != severity) {
            reasons.add("not above %s because of the basis of the law".formatted(word(capped)));
        }
        return capped;
    }

    /** The parameters that decided the row: those it names, else those of its flag that are known. */
    private static List<String> applied(Flag flag, RuleRow row) {
        return row.applied() != null ? row.applied() : flag.needs().law();
    }

    private static String moved(Severity from, Severity to) {
        return to.isAtLeast(from) ? "raised" : "lowered";
    }

    private static String state(@org.jspecify.annotations.Nullable String strength) {
        return "none".equals(strength) ? "state without the rule" : strength + " state";
    }

    private static String word(Severity severity) {
        return Words.spoken(severity).toLowerCase(Locale.ROOT);
    }

    private static RuleException noSeverity(RuleRow row) {
        return new RuleException(
                row.rule().id(),
                "a row of %s has no severity, and neither has the head.".formatted(row.flag()),
                "Return the column severity.");
    }
}

package org.pierce.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Range;

/**
 * Reads percents: {@code 51}, {@code 51 %}, {@code 51.00}, {@code 25-50}. A bare 1 is refused, because in a spreadsheet it
 * may as well mean the whole.
 */
public final class PercentText {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,12})?)\\s*(%?)");
    private static final Pattern RANGE = Pattern.compile("([\\d.]+\\s*%?)\\s*(?:[-–—]|to)\\s*([\\d.]+\\s*%?)");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private PercentText() {}

    /** What a cell would be read as; empty where it would be refused. */
    public static Optional<Range> find(String text) {
        return Optional.ofNullable(read(text.strip(), (kind, wrong, right) -> {}));
    }

    static String write(Range range) {
        return range.isExact() ? write(range.lower()) : write(range.lower()) + "-" + write(range.upper());
    }

    private static String write(BigDecimal percent) {
        var small = percent.signum() > 0 && percent.compareTo(BigDecimal.ONE) <= 0;
        return percent.toPlainString() + (small ? " %" : "");
    }

    static @Nullable Range read(String text, Complaint complaint) {
        var range = RANGE.matcher(text);
        var lower = bound(range.matches() ? range.group(1) : text, text, complaint);
        var upper = range.matches() && lower != null ? bound(range.group(2), text, complaint) : lower;
        if (lower == null || upper == null) {
            return null;
        }
        if (lower.compareTo(upper) > 0) {
            complaint.about(
                    ProblemKind.WRONG_PERCENT,
                    "the range %s runs downwards".formatted(Shown.of(text)),
                    "Write the smaller number first: 25-50.");
            return null;
        }
        return new Range(lower, upper);
    }

    private static @Nullable BigDecimal bound(String bound, String text, Complaint complaint) {
        var percent = PERCENT.matcher(bound.strip());
        if (!percent.matches() || new BigDecimal(percent.group(1)).compareTo(WHOLE) > 0) {
            complaint.about(
                    ProblemKind.WRONG_PERCENT,
                    "%s is no percent from 0 to 100".formatted(Shown.of(text)),
                    "Write 51, 51 %, 51.00, or the two ends of what is possible: 25-50.");
            return null;
        }
        var number = new BigDecimal(percent.group(1));
        var signed = !percent.group(2).isEmpty();
        if (percent.group(1).equals("1") && !signed) {
            complaint.about(
                    ProblemKind.BARE_ONE,
                    "1 may mean one percent or the whole",
                    "Write 1 % or 1.00 for one percent, 100 for the whole.");
            return null;
        }
        if (number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0 && !signed) {
            complaint.about(
                    ProblemKind.PERCENT_BELOW_ONE,
                    "%s is read as %s of one hundred".formatted(bound.strip(), bound.strip()),
                    "Write %s %% if that is meant; write %s if it is a fraction."
                            .formatted(
                                    number.toPlainString(),
                                    number.movePointRight(2)
                                            .stripTrailingZeros()
                                            .toPlainString()));
        }
        return number;
    }
}

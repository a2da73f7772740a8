package org.pierce.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers as people write them: {@code 1234.5}, {@code $1,234.50}. A comma is never a decimal point. */
final class NumberText {

    private static final Pattern NUMBER = Pattern.compile("-?\\$?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");
    private static final int LONGEST = 40;

    private NumberText() {}

    /** The number, null where the text is none. */
    static @Nullable BigDecimal find(String text) {
        return text.length() <= LONGEST && NUMBER.matcher(text).matches()
                ? new BigDecimal(text.replace("$", "").replace(",", ""))
                : null;
    }

    static @Nullable BigDecimal read(String text, Complaint complaint) {
        var number = find(text);
        if (number == null) {
            complaint.about(
                    ProblemKind.WRONG_NUMBER,
                    "%s is no number".formatted(Shown.of(text)),
                    "Write 1234.50 or $1,234.50, without words or other signs.");
        }
        return number;
    }

    static @Nullable Integer readWhole(String text, Complaint complaint) {
        if (text.matches("\\d{1,9}")) {
            return Integer.valueOf(text);
        }
        complaint.about(
                ProblemKind.WRONG_NUMBER,
                "%s is no whole number".formatted(Shown.of(text)),
                "Write a whole number such as 3.");
        return null;
    }
}

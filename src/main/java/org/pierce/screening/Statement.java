package org.pierce.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Account;
import org.pierce.structure.Agreement;
import org.pierce.structure.Asset;
import org.pierce.structure.Document;
import org.pierce.structure.Domains;
import org.pierce.structure.Fact;
import org.pierce.structure.Party;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;

/**
 * Fills a statement's template: {@code {owner}} with a name, {@code {share%}} with a percent of two decimals,
 * {@code {price$}} with dollars
 * ({@code {share:percent}} and {@code {price:money}} say the same). Ids become names, lists are joined, what is missing is "not stated".
 */
record Statement(Structure structure) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(%|\\$|:percent|:money)?}");

    String fill(String template, Map<String, Object> values) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(value(values.get(place.group(1)), place.group(2))))
                // A sentence that ends in a name such as "Alder Medical, P.C." has its stop already.
                .replace("..", ".");
    }

    /** The name by which a reader knows a fact. */
    String nameOf(String id) {
        return structure.find(id).map(fact -> nameOf(id, fact)).orElseGet(() -> Domains.standard()
                .findCode(id)
                .map(domain -> domain.title().toLowerCase(Locale.ROOT))
                .orElse(id));
    }

    private String nameOf(String id, Fact fact) {
        return switch (fact) {
            case Party party -> party.name();
            case Practice practice -> structure.nameOf(practice.entity());
            case Agreement agreement -> agreement.title();
            case Account account -> account.name();
            case Asset asset -> asset.name();
            case Document document -> document.title();
            default -> id;
        };
    }

    private String value(@Nullable Object value, @Nullable String format) {
        return switch (value) {
            case null -> "not stated";
            case List<?> list when list.isEmpty() -> "not stated";
            case List<?> list ->
                joined(list.stream()
                        .map(entry -> value(entry, format))
                        .distinct()
                        .toList());
            case Number number -> number(number, format);
            default -> nameOf(value.toString());
        };
    }

    private static String joined(List<String> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    private static String number(Number number, @Nullable String format) {
        var exact = new BigDecimal(number.toString());
        return switch (format) {
            case "%", ":percent" -> exact.setScale(2, RoundingMode.HALF_UP).toPlainString() + " %";
            case "$", ":money" -> "$" + dollars(exact);
            case null, default ->
                exact.stripTrailingZeros().scale() <= 0
                        ? exact.setScale(0).toPlainString()
                        : exact.setScale(2, RoundingMode.HALF_UP).toPlainString();
        };
    }

    private static String dollars(BigDecimal amount) {
        var whole = amount.stripTrailingZeros().scale() <= 0;
        return new DecimalFormat(whole ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(Locale.US))
                .format(amount);
    }
}

package org.pierce.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Domain;
import org.pierce.structure.Domains;
import org.pierce.structure.PartialDate;
import org.pierce.structure.Range;
import org.pierce.structure.SheetColumn;
import org.pierce.structure.Words;

/** Turns the text of one cell into the value that its column asks for. */
final class CellReader {

    /** Of each column so many values are remembered: what stands in many rows is read once, and is one object. */
    private static final int REMEMBERED = 10_000;

    private final Map<String, Enum<?>> knownWords = new HashMap<>();
    private final Map<SheetColumn, Map<String, Object>> known = new IdentityHashMap<>();
    private final Ids ids;

    /** @param ids of the rows read so far */
    CellReader(Ids ids) {
        this.ids = ids;
    }

    /** The value, null where a complaint was made. */
    @Nullable
    Object read(SheetColumn column, String text, Complaint complaint) {
        if (column.isReference() && !column.isList()) {
            return ids.known(text);
        }
        var values = known.computeIfAbsent(column, unseen -> new HashMap<>());
        var remembered = values.get(text);
        if (remembered != null) {
            return remembered;
        }
        var complaints = new int[1];
        var value = readNew(column, text, (kind, wrong, right) -> {
            complaints[0]++;
            complaint.about(kind, wrong, right);
        });
        if (value != null && complaints[0] == 0 && values.size() < REMEMBERED && !isFreeText(column)) {
            values.put(text, value);
        }
        return value;
    }

    private static boolean isFreeText(SheetColumn column) {
        return column.type() == String.class && !column.domain() && !isState(column);
    }

    private @Nullable Object readNew(SheetColumn column, String text, Complaint complaint) {
        if (!column.isList()) {
            return readSingle(column, text, complaint);
        }
        var values = new ArrayList<Object>();
        for (var item : CellList.read(text)) {
            var value = readSingle(column, item, complaint);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private @Nullable Object readSingle(SheetColumn column, String text, Complaint complaint) {
        var type = column.type();
        if (column.domain()) {
            return readDomain(text, complaint);
        } else if (isState(column)) {
            return readState(text, complaint);
        } else if (type == String.class) {
            return column.isReference() ? ids.known(text) : text;
        } else if (type == Range.class) {
            return PercentText.read(text, complaint);
        } else if (type == BigDecimal.class) {
            return NumberText.read(text, complaint);
        } else if (type == Integer.class) {
            return NumberText.readWhole(text, complaint);
        } else if (type == Boolean.class) {
            return readYesNo(text, complaint);
        } else if (type == LocalDate.class) {
            return DateText.readDay(text, complaint);
        } else if (type == PartialDate.class) {
            return DateText.read(text, complaint);
        } else if (type.isEnum()) {
            return readWord(type.asSubclass(Enum.class), text, complaint);
        }
        throw new IllegalStateException("No reader for cells of " + type + ". Add one here.");
    }

    static @Nullable Boolean readYesNo(String text, Complaint complaint) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "y" -> Boolean.TRUE;
            case "no", "false", "n" -> Boolean.FALSE;
            default -> {
                complaint.about(
                        ProblemKind.WRONG_WORD,
                        Shown.of(text) + " is neither yes nor no",
                        "Write yes or no, or leave the cell empty where it is not known.");
                yield null;
            }
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the column says of which enum its words are
    @Nullable
    Enum<?> readWord(Class<? extends Enum> type, String text, Complaint complaint) {
        var key = type.getSimpleName() + ' ' + text;
        var known = knownWords.get(key);
        if (known != null) {
            return known;
        }
        var found = (Enum<?>) Words.find((Class) type, text).orElse(null);
        if (found != null) {
            knownWords.put(key, found);
            return found;
        }
        var words = java.util.Arrays.stream(type.getEnumConstants())
                .map(constant -> Words.of((Enum<?>) constant))
                .toList();
        complaint.about(
                ProblemKind.WRONG_WORD,
                Shown.of(text) + " is none of the words of this column",
                Nearest.question(text, words, "Write one of: %s.".formatted(String.join(", ", words))));
        return null;
    }

    private static @Nullable String readDomain(String text, Complaint complaint) {
        var domain = Domains.standard().find(text).map(Domain::code).orElse(null);
        if (domain == null) {
            var codes = Domains.standard().list().stream()
                    .flatMap(known -> java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(known.code()), known.aliases().stream()))
                    .toList();
            complaint.about(
                    ProblemKind.UNKNOWN_DOMAIN,
                    Shown.of(text) + " is no decision domain",
                    Nearest.question(text, codes, "Take a code from docs/domains.md."));
        }
        return domain;
    }

    /** Whether the column holds the postal code of a state. */
    static boolean isState(SheetColumn column) {
        return column.name().equals("state");
    }

    private static @Nullable String readState(String text, Complaint complaint) {
        var code = text.toUpperCase(Locale.ROOT);
        if (code.matches("[A-Z]{2}")) {
            return code;
        }
        complaint.about(
                ProblemKind.WRONG_STATE,
                Shown.of(text) + " is no two-letter code",
                "Write the two letters of the state, as the postal service does.");
        return null;
    }
}

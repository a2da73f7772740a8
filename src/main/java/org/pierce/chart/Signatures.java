package org.pierce.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What parties must share to stand as one, by likeness: two parties of one signature are alike. */
final class Signatures {
    /** Whoever has more lines is somebody of its own: a platform is never folded into another one by its place. */
    private static final int HUB = 6;

    private static final int ROUNDS = 4;

    private final Drawing drawing;
    private final Map<String, List<DrawnLine>> touching = new HashMap<>();

    Signatures(Drawing drawing) {
        this.drawing = drawing;
        for (DrawnLine line : drawing.lines()) {
            touching.computeIfAbsent(line.from().party(), party -> new ArrayList<>())
                    .add(line);
            if (!line.to().party().equals(line.from().party())) {
                touching.computeIfAbsent(line.to().party(), party -> new ArrayList<>())
                        .add(line);
            }
        }
    }

    private List<DrawnLine> linesOf(DrawnParty party) {
        return touching.getOrDefault(party.id(), List.of());
    }

    /** Parties alike, in their order; a party that no line touches is alike to none, unless the form alone counts. */
    Collection<List<DrawnParty>> groups(List<DrawnParty> parties, Likeness likeness) {
        Map<String, String> signatures =
                switch (likeness) {
                    case SAME_ENDS -> ends();
                    case SAME_PLACE -> refined(true);
                    case SAME_SHAPE -> refined(false);
                    case SAME_FORM -> forms();
                };
        Map<String, List<DrawnParty>> groups = new LinkedHashMap<>();
        for (DrawnParty party : parties) {
            if (likeness == Likeness.SAME_FORM || !linesOf(party).isEmpty()) {
                groups.computeIfAbsent(Placed.in(signatures, party.id()), key -> new ArrayList<>())
                        .add(party);
            }
        }
        return groups.values();
    }

    private Map<String, String> forms() {
        Map<String, String> forms = new HashMap<>();
        drawing.parties().forEach(party -> forms.put(party.id(), party.form() + " " + party.standing()));
        return forms;
    }

    private Map<String, String> ends() {
        Map<String, String> signatures = forms();
        for (DrawnParty party : drawing.parties()) {
            List<String> relations = new ArrayList<>();
            linesOf(party).forEach(line -> relations.add(relation(line, party.id())));
            relations.sort(null);
            signatures.merge(party.id(), String.join("\n", relations), (form, lines) -> form + "\n" + lines);
        }
        return signatures;
    }

    private static String relation(DrawnLine line, String party) {
        boolean from = line.from().party().equals(party);
        LineEnd other = from ? line.to() : line.from();
        LineEnd own = from ? line.from() : line.to();
        String end = own instanceof LineEnd.AtParty ? "" : own.getClass().getSimpleName();
        return String.join("|", kind(line, from, true), other.toString(), end);
    }

    private static String kind(DrawnLine line, boolean from, boolean words) {
        boolean onLine = line.from() instanceof LineEnd.OnLine || line.to() instanceof LineEnd.OnLine;
        // A line that binds one share cannot be folded with lines that bind others.
        return String.join(
                "|",
                line.kind().name(),
                from ? ">" : "<",
                words ? line.label().toString() + line.inPractice() : "",
                onLine ? line.id() : "");
    }

    /**
     * Starts from the form and takes in, round by round, what the neighbors are: who stands alike beside parties that stand
     * alike ends with the same number.
     *
     * @param exact whether words and counts must be the same too, and parties with many lines stand for themselves
     */
    private Map<String, String> refined(boolean exact) {
        Map<String, String> now = forms();
        if (exact) {
            touching.forEach((party, lines) -> {
                if (lines.size() > HUB) {
                    now.put(party, party);
                }
            });
        }
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Integer> numbers = new HashMap<>();
            Map<String, String> next = new HashMap<>();
            for (DrawnParty party : drawing.parties()) {
                Collection<String> around = exact ? new ArrayList<>() : new TreeSet<>();
                for (DrawnLine line : linesOf(party)) {
                    boolean from = line.from().party().equals(party.id());
                    String other = (from ? line.to() : line.from()).party();
                    around.add(kind(line, from, exact) + " " + Placed.in(now, other));
                }
                String signature = Placed.in(now, party.id()) + "\n"
                        + String.join("\n", around.stream().sorted().toList());
                int fresh = numbers.size();
                next.put(party.id(), "#" + numbers.computeIfAbsent(signature, key -> fresh));
            }
            now.putAll(next);
        }
        return now;
    }
}

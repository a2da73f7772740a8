package org.pierce.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pierce.structure.Profession;

/**
 * The law of several jurisdictions side by side, on one day and for one profession.
 *
 * @param asOf the day on which rows must be in force
 * @param profession the profession for which rows must have been researched
 * @param jurisdictions codes, in the order in which they were asked for
 * @param citations the research list of each, to which rows without a citation of their own refer
 * @param lines one for each parameter of the states' law, in the order of the catalog
 */
public record LawComparison(
        LocalDate asOf,
        Profession profession,
        List<String> jurisdictions,
        Map<String, List<String>> citations,
        List<Line> lines) {

    public LawComparison {
        jurisdictions = List.copyOf(jurisdictions);
        citations = Map.copyOf(citations);
        lines = List.copyOf(lines);
    }

    /** @throws java.util.NoSuchElementException if there is no file for one of the jurisdictions */
    public static LawComparison of(LawBook book, List<String> jurisdictions, LocalDate asOf, Profession profession) {
        var laws = jurisdictions.stream().distinct().map(book::get).toList();
        var lines = book.parameters().stream()
                .filter(parameter -> !parameter.isFederal())
                .map(parameter -> line(parameter, laws, asOf, profession))
                .toList();
        return new LawComparison(
                asOf,
                profession,
                laws.stream().map(JurisdictionLaw::jurisdiction).toList(),
                laws.stream().collect(Collectors.toMap(JurisdictionLaw::jurisdiction, JurisdictionLaw::citations)),
                lines);
    }

    private static Line line(Parameter parameter, List<JurisdictionLaw> laws, LocalDate asOf, Profession profession) {
        var said = new LinkedHashMap<String, Said>();
        for (var law : laws) {
            var entries = law.rows(parameter).stream()
                    .filter(row -> row.isInForce(asOf) && row.covers(profession))
                    .map(row -> LawEntry.of(law, row))
                    .toList();
            said.put(law.jurisdiction(), new Said(entries, whyNot(law, parameter)));
        }
        return new Line(parameter, said);
    }

    /** Rows for another day or profession say nothing here, and the file then gives no reason. */
    private static String whyNot(JurisdictionLaw law, Parameter parameter) {
        return law.notKnown().getOrDefault(parameter.id(), "the research has nothing for this profession and day");
    }

    /** Parameters of which something is known, and that the states answer differently. */
    public List<Line> different() {
        return lines.stream().filter(line -> line.isKnown() && !line.isAlike()).toList();
    }

    /** Parameters that all states answer alike. */
    public List<Line> alike() {
        return lines.stream().filter(line -> line.isKnown() && line.isAlike()).toList();
    }

    /** Parameters that are not known for any of the states. */
    public List<Line> notKnown() {
        return lines.stream().filter(line -> !line.isKnown()).toList();
    }

    /**
     * One parameter in each state.
     *
     * @param said what each state says, by its code, in the order of the states
     */
    public record Line(Parameter parameter, Map<String, Said> said) {

        public Line {
            said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
        }

        /** Whether any state's answer is known. */
        public boolean isKnown() {
            return said.values().stream().anyMatch(Said::isKnown);
        }

        /** Whether every state's answer is known and all say the same, whatever supports it. */
        public boolean isAlike() {
            return said.values().stream().allMatch(Said::isKnown)
                    && said.values().stream().map(Said::words).distinct().count() == 1;
        }
    }

    /**
     * What one state says on one parameter.
     *
     * @param entries the rows in force; none where it is not known
     * @param notKnown why it is not known, where it is not
     */
    public record Said(List<LawEntry> entries, String notKnown) {

        public Said {
            entries = List.copyOf(entries);
        }

        public boolean isKnown() {
            return !entries.isEmpty();
        }

        private Set<String> words() {
            var words = new HashSet<String>();
            entries.forEach(entry -> words.add(entry.said()));
            return words;
        }
    }
}

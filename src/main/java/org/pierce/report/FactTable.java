package org.pierce.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pierce.explain.Explainer;
import org.pierce.screening.AssessedMatter;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Entity;
import org.pierce.structure.Fact;
import org.pierce.structure.Person;
import org.pierce.structure.Stake;
import org.pierce.structure.Words;

/** Facts as tables to take away, with names in the place of ids: those that can hold on the day of the facts. */
public enum FactTable {
    PARTIES("Name", "Kind", "Form", "State", "Formed", "Role", "Standing"),
    STAKES("Owner", "Entity", "Percent", "Votes", "Class", "Title"),
    AGREEMENTS("Title", "Kind", "Template", "Stage", "Signed", "Effective", "Parties");

    /** What every fact has. */
    private static final List<String> COMMON =
            List.of("From", "To", "Record", "Assumed", "Document and page", "Quote", "Id");

    private final List<String> columns;

    FactTable(String... columns) {
        this.columns = List.of(columns);
    }

    /** As its file and its address have it: {@code parties}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Table of(AssessedMatter matter) {
        var day = matter.assessment().factsAsOf();
        var explainer = new Explainer(matter.structure());
        return new Table(
                word(),
                Stream.concat(columns.stream(), COMMON.stream()).toList(),
                facts(matter).stream()
                        .filter(fact -> fact.common().period().mayHoldOn(day))
                        .map(fact -> Stream.concat(own(fact, matter), common(fact, explainer))
                                .toList())
                        .toList());
    }

    private List<Fact> facts(AssessedMatter matter) {
        var structure = matter.structure();
        var facts = new ArrayList<Fact>();
        switch (this) {
            case PARTIES -> {
                facts.addAll(structure.list(Person.class));
                facts.addAll(structure.list(Entity.class));
            }
            case STAKES -> facts.addAll(structure.list(Stake.class));
            case AGREEMENTS -> facts.addAll(structure.list(Agreement.class));
        }
        return facts;
    }

    private static Stream<String> own(Fact fact, AssessedMatter matter) {
        return switch (fact) {
            case Person person -> Stream.of(person.name(), "person", "", "", "", "", standing(person.id(), matter));
            case Entity entity ->
                Stream.of(
                        entity.name(),
                        "entity",
                        word(entity.form()),
                        text(entity.state()),
                        text(entity.formed()),
                        word(entity.role()),
                        standing(entity.id(), matter));
            case Stake stake ->
                Stream.of(
                        matter.structure().nameOf(stake.owner()),
                        matter.structure().nameOf(stake.entity()),
                        text(stake.percent()),
                        text(stake.votes()),
                        text(stake.shareClass()),
                        word(stake.title()));
            case Agreement agreement ->
                Stream.of(
                        agreement.title(),
                        word(agreement.kind()),
                        text(agreement.template()),
                        word(agreement.stage()),
                        text(agreement.signed()),
                        text(agreement.effective()),
                        parties(agreement, matter));
            default -> throw new IllegalArgumentException("There is no table of these facts: ask for another one.");
        };
    }

    private static Stream<String> common(Fact fact, Explainer explainer) {
        var common = fact.common();
        var point = explainer.point(fact);
        return Stream.of(
                text(common.period().from()),
                text(common.period().to()),
                Words.spoken(common.record()),
                common.assumed() ? "yes" : "no",
                point.source(),
                point.quote(),
                fact.id());
    }

    /** Towards the practices of the matter: {@code may not hold: 3, not known: 1}. */
    private static String standing(String party, AssessedMatter matter) {
        return matter.surroundings().values().stream()
                .map(around -> around.eligibility().get(party))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(eligibility -> eligibility.words(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> "%s: %s"
                        .formatted(
                                entry.getKey(),
                                ReportWords.counted(entry.getValue().intValue(), "practice")))
                .collect(Collectors.joining(", "));
    }

    private static String parties(Agreement agreement, AssessedMatter matter) {
        return matter.structure().list(AgreementParty.class).stream()
                .filter(party -> party.agreement().equals(agreement.id()))
                .map(party -> "%s (%s)".formatted(matter.structure().nameOf(party.party()), Words.spoken(party.role())))
                .collect(Collectors.joining("\n"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "" : Words.spoken(value);
    }
}

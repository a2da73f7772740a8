package org.pierce.screening;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pierce.structure.Topic;
import org.pierce.structure.Words;

/** Puts the outcomes, findings and topics of one practice together into its assessment. */
final class PracticeAssessor {

    private final FactsOnFile facts;
    private final RuleCatalog catalog;
    private final BigDecimal nominalPrice;
    private final Questions questions = Questions.standard();
    private final SameTexts texts = new SameTexts();
    private final SilentOutcomes silentOutcomes = new SilentOutcomes();

    PracticeAssessor(FactsOnFile facts, RuleCatalog catalog, Thresholds thresholds) {
        this.facts = facts;
        this.catalog = catalog;
        this.nominalPrice =
                thresholds.find("nominal-price").map(Threshold::value).orElse(BigDecimal.ZERO);
    }

    PracticeAssessment assess(
            PracticeSurroundings around,
            CitedLaw law,
            Collection<RuleRow> rows,
            List<Finding> findings,
            Map<Topic, Examination> topics) {
        var outcomes = outcomes(new Outcomes(around.practice().id(), topics, law, texts), rows);
        var composition = Composition.of(around.law().findWord("composition").orElse(null));
        var judgment = Assessor.judge(new Assessor.Evidence(
                new Indicators(facts.structure(), catalog, around.practice().entity()).of(findings),
                topics,
                composition,
                undecided(outcomes)));
        return new PracticeAssessment(
                around.practice().id(),
                judgment.grade(),
                judgment.also(),
                judgment.legs().name(),
                judgment.legs().control(),
                composition.words(),
                outcomes,
                new ContraryFactors(facts, around, nominalPrice).list(),
                examined(topics),
                ask(topics, outcomes),
                questions.open(outcomes, topics),
                judgment.reason());
    }

    private List<FlagOutcome> outcomes(Outcomes outcomes, Collection<RuleRow> rows) {
        var byFlag = rows.stream().collect(Collectors.groupingBy(RuleRow::flag));
        var silent = silentOutcomes.of(outcomes);
        return catalog.flags().stream()
                .map(flag -> byFlag.containsKey(flag.id())
                        ? outcomes.of(flag, byFlag.getOrDefault(flag.id(), List.of()))
                        : silent.of(flag))
                .toList();
    }

    /**
     * Flags that would decide by themselves and are not known though the minimum set answers what they need: the law is
     * silent, or a fact on file leaves it open. Where they are open nothing may be called not found.
     */
    private List<String> undecided(List<FlagOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.result() == Result.NOT_KNOWN)
                .filter(outcome -> decides(catalog.getFlag(outcome.flag())))
                .map(FlagOutcome::flag)
                .toList();
    }

    private static boolean decides(Flag flag) {
        return flag.severity() == Severity.CRITICAL
                && flag.leg() != Leg.NONE
                && flag.leg() != Leg.FEE
                && Assessor.MINIMUM.containsAll(flag.needs().topics());
    }

    private static List<Topic> examined(Map<Topic, Examination> topics) {
        return topics.entrySet().stream()
                .filter(entry -> entry.getValue() == Examination.EXAMINED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The minimum set first, then what would decide most flags. */
    private static List<Topic> ask(Map<Topic, Examination> topics, List<FlagOutcome> outcomes) {
        var weight = new LinkedHashMap<Topic, Integer>();
        outcomes.forEach(outcome -> outcome.missing().forEach(missing -> Words.find(Topic.class, missing)
                .ifPresent(topic -> weight.merge(topic, 1, Integer::sum))));
        var ask = new ArrayList<>(Assessor.open(topics));
        weight.keySet().stream()
                .filter(topic -> !ask.contains(topic))
                .sorted(Comparator.comparing((Topic topic) -> -weight.getOrDefault(topic, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(ask::add);
        return ask;
    }
}

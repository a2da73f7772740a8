package org.pierce.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pierce.control.ControlPath;
import org.pierce.law.Eligibility;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementKind;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.FeeBasis;
import org.pierce.structure.Figures;
import org.pierce.structure.PartyRole;
import org.pierce.structure.Payment;
import org.pierce.structure.Practice;
import org.pierce.structure.Stream;
import org.pierce.structure.Structure;

/** Builds the drawing of a whole matter: who stands above the managers and the practices, practices alike folded. */
public final class ChartOfMatter {
    private static final int SIDE_BY_SIDE = 2;

    private ChartOfMatter() {}

    /**
     * The drawing.
     *
     * @param eligibility where a party stands towards the practices: may control where it may control any of them, lay
     *     where it is lay for all
     */
    public static Drawing of(Structure structure, Function<String, Eligibility> eligibility, TitleBlock title) {
        return of(structure, eligibility, title, Optional.empty(), Set.of(), Optional.empty());
    }

    /**
     * The drawing with a control path lit and some stacks unfolded.
     *
     * @param lit the path to light; its parties are never folded
     * @param unfolded ids of stacks whose members are to stand alone, as an earlier drawing named them
     * @param proposal what is drawn beside the facts where they are tried; empty for the record
     */
    public static Drawing of(
            Structure structure,
            Function<String, Eligibility> eligibility,
            TitleBlock title,
            Optional<ControlPath> lit,
            Set<String> unfolded,
            Optional<Proposal> proposal) {
        DayFacts facts = new DayFacts(structure, title.factsAsOf());
        List<Practice> practices = facts.list(Practice.class);
        Set<String> entities = entities(facts);
        Set<String> start = start(facts, entities);
        Optional<DayFacts> before = proposal.map(tried -> new DayFacts(tried.before(), facts.day()));
        before.ifPresent(was -> start.addAll(PartyScope.withOwners(was, start(was, entities(was)))));
        proposal.ifPresent(tried -> start.addAll(tried.parties()));
        lit.ifPresent(path -> start.addAll(PartyScope.on(facts, path)));
        Set<String> scope = PartyScope.withOwners(facts, start);
        Map<String, Set<String>> states = practices.stream()
                .collect(Collectors.groupingBy(
                        Practice::entity,
                        Collectors.mapping(Practice::state, Collectors.toCollection(LinkedHashSet::new))));
        PartyWords words = new PartyWords(facts, eligibility, practices, Set.of());
        List<DrawnParty> parties = scope.stream()
                .map(party -> entities.contains(party)
                        ? practice(words.of(party), Placed.in(states, party))
                        : words.of(party))
                .toList();
        List<DrawnLine> lines = new ArrayList<>(lines(facts, scope, entities));
        proposal.ifPresent(tried -> lines.addAll(ProposedLines.of(facts, tried, scope, entities, lines)));
        String sentence = "Structure of %s: %d practices and those who own or manage them."
                .formatted(title.matter(), practices.size());
        List<DrawnLine> all =
                lit.map(path -> LitPath.over(facts, "", lines, path)).orElse(lines);
        List<DrawnLine> ghosts = before.map(
                        was -> proposal.orElseThrow().ghosts(lines(was, scope, entities(was)), structure, all, scope))
                .orElse(List.of());
        return Folding.crowd(
                new Drawing(title, sentence, parties, Proposal.with(all, ghosts)),
                SIDE_BY_SIDE,
                party -> entities.contains(party.id()) ? "practices" : Folding.noun(party),
                unfolded);
    }

    private static Set<String> entities(DayFacts facts) {
        return facts.list(Practice.class).stream()
                .map(Practice::entity)
                .filter(facts::isParty)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The practices, then those who manage them. */
    private static Set<String> start(DayFacts facts, Set<String> entities) {
        Set<String> start = new LinkedHashSet<>(entities);
        managed(facts, entities).values().forEach(line -> start.add(line.from().party()));
        return start;
    }

    /** Who owns and governs whom, and one line from a manager to each practice; officers of practices are left out. */
    private static List<DrawnLine> lines(DayFacts facts, Set<String> scope, Set<String> entities) {
        List<DrawnLine> lines = new ArrayList<>(HierarchyLines.of(facts, scope, "").stream()
                .filter(line -> line.kind() == LineKind.EQUITY
                        || !entities.contains(line.from().party()))
                .toList());
        lines.addAll(managed(facts, entities).values());
        return lines;
    }

    /** States in the box, because alike practices of several states fold into one stack. */
    private static DrawnParty practice(DrawnParty drawn, Set<String> states) {
        return new DrawnParty(
                drawn.id(),
                drawn.name(),
                List.of(String.join(", ", states)),
                drawn.form(),
                Standing.UNMARKED,
                List.of(),
                List.of());
    }

    /** One line from the manager to each practice: the agreement with its template, and the fee. */
    private static Map<String, DrawnLine> managed(DayFacts facts, Set<String> entities) {
        Map<String, DrawnLine> managed = new LinkedHashMap<>();
        for (Agreement agreement : facts.list(Agreement.class)) {
            if (agreement.kind() != AgreementKind.MSA || agreement.amends() != null) {
                continue;
            }
            List<AgreementParty> bound = facts.partiesOf(agreement.id());
            for (AgreementParty manager : bound) {
                for (AgreementParty practice : bound) {
                    boolean pair = manager.role() == PartyRole.MANAGER && entities.contains(practice.party());
                    if (pair
                            && facts.isParty(manager.party())
                            && !manager.party().equals(practice.party())) {
                        String id = agreement.id() + " " + practice.party();
                        managed.put(
                                id,
                                new DrawnLine(
                                        id,
                                        agreement.id(),
                                        LineKind.CONTRACT,
                                        LineEnd.party(manager.party()),
                                        LineEnd.party(practice.party()),
                                        label(facts, agreement, manager.party(), practice.party()),
                                        false,
                                        OptionalInt.empty()));
                    }
                }
            }
        }
        return managed;
    }

    private static LineLabel label(DayFacts facts, Agreement agreement, String manager, String practice) {
        String template = agreement.template() == null ? "" : agreement.template();
        String fee = facts.paymentsOf(practice).stream()
                .filter(payment -> payment.payee().equals(manager))
                .filter(payment -> payment.stream() == Stream.MANAGEMENT_FEE)
                .map(ChartOfMatter::fee)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return LineLabel.of(
                "MSA",
                List.of(template, fee).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
    }

    private static String fee(Payment payment) {
        if (payment.rate() != null) {
            String of = payment.basis() == FeeBasis.PERCENT_OF_GROSS
                    ? " of gross"
                    : payment.basis() == FeeBasis.PERCENT_OF_NET || payment.basis() == FeeBasis.PERCENT_OF_PROFIT
                            ? " of net"
                            : "";
            return "fee " + Figures.percent(Objects.requireNonNull(payment.rate())) + of;
        }
        return payment.amount() == null ? "" : "fee " + Figures.dollars(payment.amount());
    }
}

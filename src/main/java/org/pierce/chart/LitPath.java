package org.pierce.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pierce.control.Certainty;
import org.pierce.control.Channel;
import org.pierce.control.ControlEdge;
import org.pierce.control.ControlPath;
import org.pierce.control.Strength;
import org.pierce.control.Target;
import org.pierce.structure.Agreement;
import org.pierce.structure.Domains;
import org.pierce.structure.Figures;
import org.pierce.structure.Mode;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Power;
import org.pierce.structure.Practice;
import org.pierce.structure.Work;

/** Lights a control path: over the lines that it rests on where there are such, else by lines of its own. */
final class LitPath {
    private final DayFacts facts;
    private final String entity;
    private final Map<String, DrawnLine> lines = new LinkedHashMap<>();
    private int hop;

    private LitPath(DayFacts facts, String entity, List<DrawnLine> drawn) {
        this.facts = facts;
        this.entity = entity;
        drawn.forEach(line -> lines.put(line.id(), line));
    }

    static List<DrawnLine> over(DayFacts facts, String entity, List<DrawnLine> drawn, ControlPath path) {
        LitPath lit = new LitPath(facts, entity, drawn);
        path.edges().forEach(lit::light);
        return List.copyOf(lit.lines.values());
    }

    /** With the control of all paths, unlit, where no line of the facts shows it: what the layer of control holds. */
    static List<DrawnLine> derived(DayFacts facts, String entity, List<DrawnLine> drawn, List<ControlPath> paths) {
        LitPath derived = new LitPath(facts, entity, drawn);
        for (ControlPath path : paths) {
            path.edges().forEach(derived::add);
        }
        return List.copyOf(derived.lines.values());
    }

    private void add(ControlEdge edge) {
        String from = Objects.requireNonNullElse(edge.agent(), edge.controller());
        DrawnLine own = own(edge, from);
        boolean shown = edge.target() instanceof Target.Whole whole
                && (edge.channel() == Channel.VOTES || edge.channel() == Channel.OFFICE)
                && lines.values().stream()
                        .anyMatch(line -> line.kind().hierarchical()
                                && line.from().equals(LineEnd.party(from))
                                && line.to().equals(LineEnd.party(whole.entity())));
        boolean there = lines.values().stream()
                .anyMatch(line -> line.kind() == LineKind.CONTROL
                        && line.from().equals(own.from())
                        && line.to().equals(own.to()));
        if (!shown && !there) {
            lines.put(own.id() + edge.id(), own.withId("derived-" + edge.id()));
        }
    }

    private void light(ControlEdge edge) {
        String from = edge.controller();
        String agent = edge.agent();
        if (agent != null && !agent.equals(from)) {
            boolean removable = facts.list(Work.class).stream()
                    .anyMatch(work -> work.worker().equals(agent)
                            && work.worksFor().equals(edge.controller())
                            && Boolean.TRUE.equals(work.removableAtWill()));
            String will = removable ? ", removable at will" : "";
            LineLabel label = LineLabel.plain("acts through its officer" + will);
            String principal = from;
            Optional<DrawnLine> office = between(from, agent, LineKind.OFFICE)
                    .or(() -> between(principal, agent, LineKind.CONTRACT).map(line -> line.withKind(LineKind.OFFICE)));
            number(office.map(line -> line.withLabel(label))
                    .orElseGet(() -> new DrawnLine(
                            "hop-" + (hop + 1),
                            edge.id(),
                            LineKind.OFFICE,
                            LineEnd.party(edge.controller()),
                            LineEnd.party(agent),
                            label,
                            false,
                            java.util.OptionalInt.empty())));
            from = agent;
        }
        String holder = from;
        Optional<DrawnLine> under = edge.target() instanceof Target.Whole whole
                        && (edge.channel() == Channel.VOTES || edge.channel() == Channel.OFFICE)
                ? between(holder, whole.entity(), edge.channel() == Channel.VOTES ? LineKind.EQUITY : LineKind.OFFICE)
                        .or(() -> between(holder, whole.entity(), LineKind.EQUITY))
                : Optional.empty();
        number(under.map(line -> joint(line, edge)).orElseGet(() -> own(edge, holder)));
    }

    private Optional<DrawnLine> between(String from, String to, LineKind kind) {
        return lines.values().stream()
                .filter(line -> line.kind() == kind && line.hop().isEmpty())
                .filter(line ->
                        line.from().equals(LineEnd.party(from)) && line.to().equals(LineEnd.party(to)))
                .findFirst();
    }

    private void number(DrawnLine line) {
        lines.put(line.id(), line.withHop(++hop));
    }

    private DrawnLine joint(DrawnLine line, ControlEdge edge) {
        int others = edge.voters().size() - 1;
        return others < 1
                ? line
                : line.withLabel(line.label().and("with " + others + (others == 1 ? " other" : " others")));
    }

    private DrawnLine own(ControlEdge edge, String from) {
        LineEnd end =
                switch (edge.target()) {
                    case Target.Whole whole ->
                        whole.entity().equals(entity)
                                ? LineEnd.row(entity, PracticeRows.WHOLE)
                                : LineEnd.party(whole.entity());
                    case Target.InDomain in when !entityOf(in).equals(entity) -> LineEnd.party(entityOf(in));
                    case Target.InDomain in ->
                        PracticeRows.rowsOf(in).stream()
                                .findFirst()
                                .map(row -> LineEnd.row(entity, row))
                                .orElse(LineEnd.party(entity));
                };
        DrawnLine line = new DrawnLine(
                "hop-" + (hop + 1),
                edge.id(),
                LineKind.CONTROL,
                LineEnd.party(from),
                end,
                label(edge),
                false,
                java.util.OptionalInt.empty());
        return edge.record() == OnRecord.PRACTICE ? line.observed() : line;
    }

    private String entityOf(Target.InDomain in) {
        return facts.structure()
                .find(in.practice())
                .map(fact -> fact instanceof Practice practice ? practice.entity() : entity)
                .orElse(entity);
    }

    private LineLabel label(ControlEdge edge) {
        Optional<Power> power = facts.list(Power.class).stream()
                .filter(each -> edge.basis().contains(each.id()))
                .findFirst();
        boolean observed = edge.record() == OnRecord.PRACTICE;
        String main =
                switch (edge.channel()) {
                    case VOTES -> edge.voters().size() > 1 ? "votes, held together" : "votes";
                    case OFFICE -> "governs by office";
                    case APPOINTMENT -> "fills the board";
                    case RIGHT ->
                        power.map(each -> Domains.standard().get(each.domain()).title())
                                .orElse("right over the owner");
                    case POWER -> verb(power.map(Power::mode).orElse(Mode.DECIDES), edge.strength(), observed);
                    case ACCOUNT -> observed ? "controls the account" : "may use the account alone";
                    case FEE -> "takes what is left";
                };
        String price = power.map(Power::price)
                .map(amount -> "at " + Figures.dollars(amount))
                .orElse("");
        String source = power.map(this::source).orElse("");
        String possible = edge.certainty() == Certainty.POSSIBLE ? "(possible)" : "";
        String rest = String.join(" ", source, price, possible).strip().replaceAll(" +", " ");
        String against = observed ? reserved(edge) : "";
        return against.isEmpty()
                ? LineLabel.of(main, "").withBelow(rest)
                : LineLabel.of(main, rest).withBelow(against);
    }

    private static String verb(Mode mode, Strength strength, boolean observed) {
        return switch (mode) {
            case DECIDES -> observed ? "decides" : "may decide";
            case APPROVES -> strength == Strength.NEGATIVE && observed ? "approves" : "must approve";
            case VETOES -> observed ? "vetoes" : "may veto";
            case ADVISES -> "advises";
            case EXECUTES -> "executes";
        };
    }

    private String source(Power power) {
        String section = power.section() == null ? "" : AgreementLines.section(power.section());
        return Optional.ofNullable(power.agreement())
                .flatMap(facts.structure()::find)
                .filter(Agreement.class::isInstance)
                .map(agreement -> (((Agreement) agreement).title() + " " + section).strip())
                .orElse(section);
    }

    /** What a paper says against what is done: that the practice, or its owner, decides. */
    private String reserved(ControlEdge edge) {
        if (!(edge.target() instanceof Target.InDomain in)) {
            return "";
        }
        List<String> rows = PracticeRows.rowsOf(in);
        Set<String> own = new java.util.LinkedHashSet<>(Set.of(entity));
        facts.stakesIn(entity).forEach(stake -> own.add(stake.owner()));
        return facts.list(Power.class).stream()
                .filter(power -> power.common().record() == OnRecord.PAPER && power.mode() == Mode.DECIDES)
                .filter(power -> own.contains(power.holder()) && !source(power).isEmpty())
                .filter(power -> Domains.standard()
                        .find(power.domain())
                        .filter(domain ->
                                PracticeRows.rowsOf(new Target.InDomain(in.practice(), domain.code())).stream()
                                        .anyMatch(rows::contains))
                        .isPresent())
                .findFirst()
                .map(power -> source(power) + " reserves this to the practice")
                .orElse("");
    }
}

package org.pierce.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pierce.control.ControlEdge;
import org.pierce.control.ControlPath;
import org.pierce.control.Derivation;
import org.pierce.control.Target;
import org.pierce.explain.Explanation.Point;
import org.pierce.explain.PartyAnswer.Section;
import org.pierce.screening.Finding;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.EntityRole;
import org.pierce.structure.Fact;
import org.pierce.structure.License;
import org.pierce.structure.Office;
import org.pierce.structure.Party;
import org.pierce.structure.Payment;
import org.pierce.structure.Power;
import org.pierce.structure.Reporting;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;
import org.pierce.structure.Words;
import org.pierce.structure.Work;

/** Tells who the parties of a chart are: what they hold, who holds them, what they control and what was found on them. */
public final class PartyTeller {

    private final Structure structure;
    private final Derivation derivation;
    private final List<Finding> findings;
    private final LocalDate day;
    private final Explainer explainer;

    /** @param findings those that a reader may be led to, the worst first */
    public PartyTeller(Structure structure, Derivation derivation, List<Finding> findings, LocalDate day) {
        this.structure = structure;
        this.derivation = derivation;
        this.findings = findings;
        this.day = day;
        this.explainer = new Explainer(structure);
    }

    public Optional<PartyAnswer> find(String id) {
        return structure.findParty(id).map(this::tell);
    }

    private PartyAnswer tell(Party party) {
        var id = party.id();
        var sections = new ArrayList<Section>();
        add(sections, "Licenses", License.class, license -> license.person().equals(id));
        add(sections, "What it owns", Stake.class, stake -> stake.owner().equals(id));
        add(sections, "Who owns it", Stake.class, stake -> stake.entity().equals(id));
        add(
                sections,
                "Offices",
                Office.class,
                office -> office.holder().equals(id) || office.entity().equals(id));
        control(sections, "Controlled by", edge -> edge.target().equals(new Target.Whole(id)));
        control(sections, "Controls", edge -> edge.controller().equals(id) || id.equals(edge.agent()));
        add(sections, "Powers", Power.class, power -> power.holder().equals(id) || id.equals(power.actingFor()));
        add(sections, "Agreements", AgreementParty.class, bound -> bound.party().equals(id));
        add(
                sections,
                "Money",
                Payment.class,
                payment -> payment.payer().equals(id) || payment.payee().equals(id));
        add(
                sections,
                "Work",
                Work.class,
                work -> work.worker().equals(id) || work.worksFor().equals(id));
        add(
                sections,
                "Reporting",
                Reporting.class,
                line -> line.reporter().equals(id) || line.superior().equals(id));
        return new PartyAnswer(party.name(), kind(party), sections, onIt(id));
    }

    private String kind(Party party) {
        if (!(structure.findEntity(party.id(), day).orElse(null) instanceof Entity entity)) {
            return "Person";
        }
        return Phrases.join(
                ", ",
                form(entity.form()),
                Phrases.when(entity.state(), state -> state),
                Phrases.when(entity.formed(), formed -> "formed " + formed),
                Phrases.when(entity.formedBy(), by -> "by " + Phrases.name(by, structure)),
                Phrases.when(entity.managedBy(), by -> "governed by " + Words.spoken(by)),
                Phrases.when(
                        entity.role(),
                        role -> role == EntityRole.MSO ? "management company (MSO)" : Words.spoken(role)));
    }

    private static String form(EntityForm form) {
        return switch (form) {
            case PC, PLLC, PA, LLC, LP, LLP -> form.name();
            case CORPORATION,
                    PARTNERSHIP,
                    FUND,
                    TRUST,
                    NONPROFIT,
                    HOSPITAL,
                    GOVERNMENT,
                    COMMITTEE,
                    GROUP,
                    SOLE_PROPRIETORSHIP,
                    UNDISCLOSED,
                    OTHER -> Phrases.capital(Words.spoken(form));
        };
    }

    private <F extends Fact> void add(List<Section> sections, String title, Class<F> type, Predicate<F> belongs) {
        var points = structure.list(type).stream()
                .filter(fact -> fact.period().mayHoldOn(day))
                .filter(belongs)
                .map(explainer::point)
                .toList();
        if (!points.isEmpty()) {
            sections.add(new Section(title, points));
        }
    }

    /** Immediate control, each edge once by its means: reach is what the chart shows. */
    private void control(List<Section> sections, String title, Predicate<ControlEdge> belongs) {
        var points = derivation.control().stream()
                .filter(edge -> edge.holdsOn(day) && belongs.test(edge))
                .map(edge -> new Point(edge.id(), sentence(edge), "", ""))
                .distinct()
                .toList();
        if (!points.isEmpty()) {
            sections.add(new Section(title, points));
        }
    }

    private String sentence(ControlEdge edge) {
        var step = explainer.hops(List.of(edge)).getLast();
        var target =
                switch (edge.target()) {
                    case Target.Whole(String entity) -> Phrases.name(entity, structure);
                    case Target.InDomain(String practice, String domain) ->
                        "%s of %s".formatted(Phrases.domain(domain), Phrases.name(practice, structure));
                };
        return Phrases.join(
                " ",
                "%s over %s: %s."
                        .formatted(Phrases.name(edge.controller(), structure), target, Phrases.small(step.title())),
                step.why(),
                step.possible() ? "Possible only." : "");
    }

    private List<Finding> onIt(String party) {
        return findings.stream()
                .filter(finding ->
                        finding.cause().contains(party) || (finding.path() != null && leads(finding.path(), party)))
                .toList();
    }

    private static boolean leads(ControlPath path, String party) {
        return path.apex().contains(party)
                || path.edges().stream()
                        .flatMap(edge -> Stream.concat(Stream.of(edge.controller()), Stream.ofNullable(edge.agent())))
                        .anyMatch(Set.of(party)::contains);
    }
}

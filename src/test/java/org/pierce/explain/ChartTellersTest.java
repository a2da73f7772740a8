package org.pierce.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pierce.control.ControlReasoner;
import org.pierce.control.Derivation;
import org.pierce.explain.Explanation.Point;
import org.pierce.explain.PartyAnswer.Section;
import org.pierce.intake.Intake;
import org.pierce.intake.Progress;
import org.pierce.structure.Structure;

/** What the chart answers on the sample of a nominee. */
class ChartTellersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);
    private static final Structure STRUCTURE = Intake.read(
                    List.of(Path.of("sample-data/nominee-med-spa")), Progress.SILENT)
            .getStructure();
    private static final Derivation DERIVATION = ControlReasoner.standard().derive(STRUCTURE);

    private final LineTeller lines = new LineTeller(STRUCTURE, DERIVATION, List.of(), DAY);
    private final PartyTeller parties = new PartyTeller(STRUCTURE, DERIVATION, List.of(), DAY);

    @Test
    void aMajorityIsToldWithItsQuoteAndWhyItConfersControl() {
        var answer = lines.find("stake-strode-holdings").orElseThrow();

        assertThat(answer.title()).contains("Gavin Strode", "60.00 %", "75.00 %", "Halewood Holdings, LLC");
        assertThat(answer.what().getFirst().quote()).contains("Class A Unit");
        assertThat(answer.control()).singleElement().satisfies(step -> {
            assertThat(step.why()).contains("more than half of the votes");
            assertThat(step.evidence()).extracting(Point::fact).contains("stake-strode-holdings");
        });
        assertThat(answer.without()).isEmpty();
    }

    @Test
    void aMinorityIsToldWithWhyItConfersNone() {
        var answer = lines.find("stake-trust-fund").orElseThrow();

        assertThat(answer.control()).isEmpty();
        assertThat(answer.without()).contains("no majority");
    }

    @Test
    void aContractIsToldWithWhatItSays() {
        var answer = lines.find("agr-stra").orElseThrow();

        assertThat(answer.title()).isEqualTo("Stock transfer restriction agreement");
        assertThat(answer.terms()).extracting(Point::fact).contains("pow-replace-owner");
        assertThat(answer.control()).isNotEmpty();
    }

    @Test
    void aDerivedEdgeIsToldByTheFactsThatComposeIt() {
        var edge = DERIVATION.control().stream()
                .filter(each -> each.agent() != null)
                .findFirst()
                .orElseThrow();

        var answer = lines.find(edge.id()).orElseThrow();

        assertThat(answer.control().stream().flatMap(step -> step.evidence().stream()))
                .extracting(Point::fact)
                .containsExactlyInAnyOrderElementsOf(edge.basis());
    }

    @Test
    void aPartyIsToldByWhatItHoldsAndWhoHoldsIt() {
        var answer = parties.find("halewood-holdings").orElseThrow();

        assertThat(answer.name()).isEqualTo("Halewood Holdings, LLC");
        assertThat(answer.kind()).startsWith("LLC, DE, formed 2023");
        assertThat(section(answer, "Who owns it")).contains("stake-strode-holdings");
        assertThat(answer.sections()).extracting(Section::title).contains("Controlled by", "Controls");
    }

    @Test
    void whatNobodyKnowsIsNotTold() {
        assertThat(lines.find("no such fact")).isEmpty();
        assertThat(parties.find("stake-trust-fund")).isEmpty();
    }

    private static List<String> section(PartyAnswer answer, String title) {
        return answer.sections().stream()
                .filter(section -> section.title().equals(title))
                .flatMap(section -> section.points().stream())
                .map(Point::fact)
                .toList();
    }
}

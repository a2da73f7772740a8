package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pierce.control.ControlReasoner;
import org.pierce.intake.Intake;
import org.pierce.intake.Progress;
import org.pierce.law.Eligibility;
import org.pierce.law.LawBook;
import org.pierce.law.PracticeContext;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;

/** What is worked out around the nominee med spa of the samples. */
class SurroundingsFinderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);
    private static final Structure FACTS = Intake.read(List.of(Path.of("sample-data/nominee-med-spa")), Progress.SILENT)
            .getStructure();
    private static final PracticeSurroundings AROUND = around();

    @Test
    void findsTheManagementSide() {
        assertThat(AROUND.managers()).containsExactly("halewood-mso");
        assertThat(AROUND.group()).contains("halewood-mso").doesNotContain("halewood-pc", "elena-marsh");
        assertThat(AROUND.insiders()).contains("dana-whitcombe").allSatisfy(insider -> assertThat(
                        FACTS.getParty(insider))
                .isInstanceOf(org.pierce.structure.Person.class));
    }

    @Test
    void tellsLicenseesFromLayParties() {
        assertThat(AROUND.eligibility())
                .containsEntry("elena-marsh", Eligibility.MAY_CONTROL)
                .containsEntry("halewood-mso", Eligibility.MAY_NOT_HOLD);
        assertThat(AROUND.isLay("gavin-strode")).isTrue();
        assertThat(AROUND.isLay("nobody")).isFalse();
        assertThat(AROUND.mayControl("nobody")).isFalse();
    }

    @Test
    void namesTheOwnersWithTheirStakes() {
        assertThat(AROUND.owners()).hasSize(1);
        var owner = AROUND.owners().getFirst();
        assertThat(owner.owner()).isEqualTo("elena-marsh");
        assertThat(owner.direct()).isTrue();
        assertThat(owner.lower()).isEqualTo(100);
        assertThat(owner.stakes()).containsExactly("stake-marsh-pc");
    }

    @Test
    void thePathsStartAtLayPartiesAndTheBestComesFirst() {
        assertThat(AROUND.paths()).isNotEmpty().allSatisfy(path -> assertThat(path.apex())
                .noneMatch(AROUND::mayControl));
        assertThat(AROUND.paths())
                .extracting(path -> path.certainty().ordinal())
                .isSorted();
        assertThat(PathMaps.of(AROUND.paths()))
                .extracting(map -> map.get("index"))
                .startsWith(0)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatSpeaksAgainstIsToldWithItsSource() {
        var factors = new ContraryFactors(new FactsOnFile(FACTS, DAY), AROUND, new BigDecimal(1000)).list();

        assertThat(factors)
                .contains(
                        "The management agreement reserves clinical matters to licensees (Management services agreement, § 4.1, p. 10).")
                .noneMatch(factor -> factor.contains("without cause"))
                .noneMatch(factor -> factor.contains("controls its account"));
    }

    private static PracticeSurroundings around() {
        var reasoner = ControlReasoner.standard();
        var practice = FACTS.list(Practice.class).getFirst();
        var law = LawBook.load().resolve(PracticeContext.of(FACTS, practice, DAY, DAY));
        return new SurroundingsFinder(FACTS, reasoner.derive(FACTS), reasoner, DAY).of(practice, law);
    }
}

package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pierce.control.Certainty;
import org.pierce.law.LawBook;
import org.pierce.law.PracticeContext;
import org.pierce.law.ResolvedLaw;
import org.pierce.structure.Common;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Person;
import org.pierce.structure.Practice;
import org.pierce.structure.Profession;
import org.pierce.structure.Range;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

class FindingWriterTest {

    private static final ResolvedLaw LAW =
            LawBook.load().resolve(PracticeContext.of("CA", Profession.MEDICINE, LocalDate.of(2026, 11, 15)));
    private static final Practice PRACTICE =
            new Practice(Common.of("P1"), "ada", "CA", Profession.MEDICINE, List.of(), List.of(), List.of(), null);

    @Test
    void oneFindingForEachCauseWhateverItsOrder() {
        var findings = write(
                structure("100"),
                row(List.of("ada", "ben"), List.of("s1"), Certainty.POSSIBLE),
                row(List.of("ben", "ada"), List.of("s2"), Certainty.CERTAIN),
                row(List.of("ada"), List.of("s1"), Certainty.CERTAIN));

        assertThat(findings).hasSize(2);
        var joint = findings.stream()
                .filter(one -> one.cause().size() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(joint.facts()).containsExactlyInAnyOrder("s1", "s2");
        assertThat(joint.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(joint.severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void amountsChangeTheHashOfFactsAndNeverTheIdentity() {
        var row = row(List.of("ada"), List.of("s1"), Certainty.CERTAIN);
        var before = write(structure("100"), row).getFirst();
        var after = write(structure("250000"), row).getFirst();

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.factsHash()).isNotEqualTo(before.factsHash());
        assertThat(write(structure("100"), row).getFirst()).isEqualTo(before);
    }

    @Test
    void whatPracticeSaysAgainstThePaperLowersIt() {
        var against = new RuleRow(
                rule(),
                "P1",
                RuleRow.Outcome.FOUND,
                "OWN-06",
                List.of("ada"),
                List.of("s1"),
                List.of("s2"),
                null,
                Map.of(),
                List.of(),
                null,
                List.of(),
                OnRecord.PAPER,
                Certainty.CERTAIN,
                null);

        var finding = write(structure("100"), against).getFirst();

        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.severityReason()).contains("practice contradicts the paper");
        assertThat(finding.against()).containsExactly("s2");
    }

    @Test
    void assumedFactsMarkTheFinding() {
        assertThat(write(structure("100"), row(List.of("ada"), List.of("s1"), Certainty.CERTAIN))
                        .getFirst()
                        .assumed())
                .isFalse();
        assertThat(write(structure("100"), row(List.of("ada"), List.of("s3"), Certainty.CERTAIN))
                        .getFirst()
                        .assumed())
                .isTrue();
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        var one = row(List.of("ada"), List.of("s1"), Certainty.CERTAIN);
        var other = row(List.of("ada"), List.of("s2"), Certainty.CERTAIN);

        assertThat(write(structure("100"), one, other)).isEqualTo(write(structure("100"), other, one));
    }

    private static List<Finding> write(Structure structure, RuleRow... rows) {
        var around =
                new PracticeSurroundings(PRACTICE, LAW, Map.of(), Set.of(), Set.of(), Set.of(), List.of(), List.of());
        return new FindingWriter(structure, new SeverityScale(SeverityTable.standard()))
                .write(List.of(rows), around, new CitedLaw(around.law()));
    }

    private static RuleRow row(List<String> cause, List<String> facts, Certainty certainty) {
        return new RuleRow(
                rule(),
                "P1",
                RuleRow.Outcome.FOUND,
                "OWN-06",
                cause,
                facts,
                List.of(),
                null,
                Map.of(),
                List.of(),
                null,
                List.of(),
                OnRecord.PAPER,
                certainty,
                null);
    }

    private static Rule rule() {
        var flag = new Flag(
                "OWN-06",
                "title",
                Severity.HIGH,
                Adjust.NONE,
                List.of(),
                Leg.NAME,
                Standing.ORDINARY,
                List.of(),
                false,
                "{practice}",
                null,
                "cure",
                "authority",
                new Needs(List.of(), List.of()));
        return new Rule(
                "ownership/price",
                "title",
                List.of(flag),
                Set.of(),
                "the owner",
                "RETURN 1",
                "page",
                Map.of(),
                true,
                "hash");
    }

    private static Structure structure(String price) {
        return Structure.of(List.of(
                new Person(Common.of("ada"), "Ada", List.of()),
                new Person(Common.of("ben"), "Ben", List.of()),
                PRACTICE,
                stake(Common.of("s1"), price),
                stake(Common.of("s2").with(OnRecord.PRACTICE), price),
                stake(Common.of("s3").withAssumed(true), price)));
    }

    private static Stake stake(Common common, String price) {
        return new Stake(common, "ada", "ada", Range.of("100"), null, null, null, null, new BigDecimal(price), null);
    }
}

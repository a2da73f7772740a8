package org.pierce.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pierce.structure.Account;
import org.pierce.structure.Common;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Fact;
import org.pierce.structure.FeeBasis;
import org.pierce.structure.Mode;
import org.pierce.structure.OnRecord;
import org.pierce.structure.PayPeriod;
import org.pierce.structure.Payment;
import org.pierce.structure.Person;
import org.pierce.structure.Power;
import org.pierce.structure.Practice;
import org.pierce.structure.Profession;
import org.pierce.structure.Range;
import org.pierce.structure.Stake;
import org.pierce.structure.Stream;
import org.pierce.structure.Structure;
import org.pierce.structure.Trigger;

class FactSentenceTest {

    private final List<Fact> parties = List.of(
            new Person(Common.of("ann"), "Ann Lee, MD", List.of()),
            new Entity(
                    Common.of("mso"),
                    "Alder Services, LLC",
                    List.of(),
                    EntityForm.LLC,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null),
            new Entity(
                    Common.of("pc"),
                    "Alder Medicine, P.C.",
                    List.of(),
                    EntityForm.PC,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null),
            new Practice(Common.of("p"), "pc", "CA", Profession.MEDICINE, List.of(), List.of(), List.of(), null));

    private final FactSentence sentence = new FactSentence(Structure.of(parties));

    @Test
    void aStakeSaysVotesOnlyWhereTheyDiffer() {
        assertThat(sentence.of(stake(Range.of("25", "50"), null)))
                .isEqualTo("Ann Lee, MD owns 25.00–50.00 % of Alder Medicine, P.C., acquired for $100");
        assertThat(sentence.of(stake(Range.of("60"), Range.of("75"))))
                .isEqualTo("Ann Lee, MD owns 60.00 %, votes 75.00 % of Alder Medicine, P.C., acquired for $100");
    }

    @Test
    void paperSaysMayAndPracticeSaysDoes() {
        assertThat(sentence.of(power(OnRecord.PAPER)))
                .isEqualTo("Alder Services, LLC may decide clinician hiring of Alder Medicine, P.C., at will");
        assertThat(sentence.of(power(OnRecord.PRACTICE)))
                .isEqualTo(
                        "Alder Services, LLC decides clinician hiring of Alder Medicine, P.C., at will, in practice");
    }

    @Test
    void aPaymentSaysHowItIsComputed() {
        assertThat(sentence.of(new Payment(
                        Common.of("f").withAssumed(true),
                        "pc",
                        "mso",
                        Stream.MANAGEMENT_FEE,
                        null,
                        FeeBasis.PERCENT_OF_GROSS,
                        Range.of("32"),
                        new BigDecimal("4500.5"),
                        PayPeriod.MONTH,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)))
                .isEqualTo("Alder Medicine, P.C. pays Alder Services, LLC a management fee: "
                        + "32.00 % of gross collections, $4,500.50 a month (assumed)");
    }

    @Test
    void anAccountSaysWhoSignsAndWhereItIsSwept() {
        assertThat(sentence.of(new Account(
                        Common.of("a"), "operating", "pc", List.of("mso"), List.of(), "mso", false, null, List.of())))
                .isEqualTo("The operating account of Alder Medicine, P.C.: signing alone: Alder Services, LLC; "
                        + "swept to Alder Services, LLC; not revocable");
    }

    private static Stake stake(Range percent, @org.jspecify.annotations.Nullable Range votes) {
        return new Stake(Common.of("s"), "ann", "pc", percent, null, votes, null, null, new BigDecimal("100"), null);
    }

    private static Power power(OnRecord record) {
        return new Power(
                Common.of("w").with(record),
                "mso",
                null,
                "p",
                "CLINICIAN_HIRE_FIRE",
                Mode.DECIDES,
                Trigger.AT_WILL,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}

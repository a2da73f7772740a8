package org.pierce.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Title;

@DisplayName("Look-through ownership")
class OwnershipTest {

    private static EffectiveShare share(Facts facts, String owner, String entity) {
        return ControlReasoner.standard().ownership(facts.structure(), Facts.DAY, Set.of(entity)).stream()
                .filter(share -> share.owner().equals(owner))
                .findFirst()
                .orElse(new EffectiveShare(owner, entity, 0, 0, false));
    }

    private static Facts corporations(String... ids) {
        return new Facts().people("Ann", "Bob").entities(EntityForm.CORPORATION, ids);
    }

    @Test
    void multipliesAlongChainsAndAddsUp() {
        var facts = corporations("A", "Y")
                .owns("Ann", "A", "50")
                .owns("A", "Y", "40")
                .owns("Ann", "Y", "10");
        assertThat(share(facts, "Ann", "Y").lower()).isCloseTo(30, within(1e-9));
        assertThat(share(facts, "Ann", "Y").corrected()).isFalse();
    }

    @Test
    void isExactThroughCrossHoldings() {
        var facts = corporations("A", "B")
                .owns("Ann", "A", "60")
                .owns("B", "A", "40")
                .owns("A", "B", "50");
        // of A: 0.6 / (1 − 0.4 × 0.5)
        assertThat(share(facts, "Ann", "A").lower()).isCloseTo(75, within(1e-9));
        assertThat(share(facts, "Ann", "B").lower()).isCloseTo(37.5, within(1e-9));
        assertThat(share(facts, "A", "B").lower()).isCloseTo(50, within(1e-9));
        assertThat(share(facts, "A", "B").corrected()).isTrue();
    }

    @Test
    void aClosedCircleBelongsToNobodyOutside() {
        var facts = corporations("A", "B").owns("B", "A", "100").owns("A", "B", "100");
        assertThat(share(facts, "A", "B").lower()).isCloseTo(100, within(1e-9));
        assertThat(share(facts, "Ann", "B").upper()).isZero();
    }

    @Test
    void rangesGiveIntervalsThatNeverExceedTheWhole() {
        var facts = corporations("A", "B")
                .owns("A", "B", "50-100")
                .owns("B", "A", "50-100")
                .owns("Ann", "A", "0-50");
        assertThat(share(facts, "Ann", "A").lower()).isZero();
        assertThat(share(facts, "Ann", "A").upper()).isCloseTo(100, within(1e-9));
        var gap = corporations("Y").owns("Ann", "Y", "20-60").owns("Bob", "Y", "70");
        assertThat(share(gap, "Ann", "Y").upper()).isCloseTo(30, within(1e-9));
    }

    @Test
    void aBeneficialTitleTakesTheShareOutOfTheRecordOwnersHands() {
        var facts = corporations("Y")
                .owns("Ann", "Y", "100")
                .stake("behind", "Bob", "Y", "70", null, null, Title.BENEFICIAL);
        assertThat(share(facts, "Bob", "Y").lower()).isCloseTo(70, within(1e-9));
        assertThat(share(facts, "Ann", "Y").lower()).isCloseTo(30, within(1e-9));
    }
}

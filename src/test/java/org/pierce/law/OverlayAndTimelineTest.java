package org.pierce.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pierce.structure.Profession;

class OverlayAndTimelineTest {

    private static final LawBook BOOK = LawBook.load();
    private static final LocalDate NOW = LocalDate.of(2026, 11, 21);

    @Test
    void counselReplacesAValueInOneJurisdiction() {
        var overlays = List.of(overlay("lay_max", "10", "below"), overlay("entity_forms", "pc, pllc", null));
        var law = BOOK.resolve(PracticeContext.of("DE", Profession.MEDICINE, NOW), overlays);
        var share = law.findKnown("lay_max").orElseThrow();
        assertThat(share.value().text()).isEqualTo("below 10");
        assertThat(share.basis()).isEqualTo(Basis.COUNSEL);
        assertThat(share.severityCap()).isEqualTo(SeverityCap.NONE);
        assertThat(share.citation()).contains("A. Counsel", "2026-11-20", "Read the act.");
        assertThat(law.overlays()).containsExactlyElementsOf(overlays);
        assertThat(law.scalars()).containsEntry("entity_forms", List.of("pc", "pllc"));

        var elsewhere = BOOK.resolve(PracticeContext.of("WY", Profession.MEDICINE, NOW), overlays);
        assertThat(elsewhere.findKnown("lay_max")).isEmpty();
        assertThat(elsewhere.overlays()).isEmpty();
    }

    @Test
    void anOverlayThatCannotBeReadIsRefused() {
        var context = PracticeContext.of("DE", Profession.MEDICINE, NOW);
        assertThatThrownBy(() -> BOOK.resolve(context, List.of(overlay("lay_max", "much", null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a number");
        assertThatThrownBy(() -> BOOK.resolve(context, List.of(overlay("lay_mux", "0", null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no parameter lay_mux");
    }

    @Test
    void listsTheDaysOnWhichSomethingChanges() {
        assertThat(BOOK.lawEvents("OR", LocalDate.of(2026, 1, 1), LocalDate.of(2029, 1, 1)))
                .filteredOn(event -> event.kind() == LawEvent.Kind.VALUE)
                .extracting(LawEvent::day)
                .containsOnly(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 1, 1));
        assertThat(BOOK.lawEvents("CA", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)))
                .extracting(LawEvent::text)
                .anyMatch(text -> text.startsWith("Physician assistants per physician: at most 8"))
                .anyMatch(text -> text.endsWith("has ended"));
        assertThatThrownBy(() -> BOOK.lawEvents("XX", NOW, NOW)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aPracticeSeesOnlyTheDaysThatChangeItsLaw() {
        var old = PracticeContext.of("OR", Profession.MEDICINE, NOW)
                .withStructureFormed(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1));
        assertThat(BOOK.lawEvents(old, LocalDate.of(2025, 12, 1), LocalDate.of(2030, 1, 1)))
                .filteredOn(event -> event.parameter() != null)
                .isNotEmpty()
                .allMatch(event -> event.day().equals(LocalDate.of(2029, 1, 1)));
    }

    @Test
    void pendingLawIsAQuestionAndNeverCounts() {
        var law = BOOK.resolve(PracticeContext.of("VT", Profession.MEDICINE, LocalDate.of(2028, 1, 1)));
        assertThat(law.pending()).singleElement().satisfies(pending -> {
            assertThat(pending.status()).isEqualTo("proposed");
            assertThat(pending.day()).isNull();
        });
        assertThat(law.scalars()).containsEntry("lay_max", 100.0);
        assertThat(BOOK.lawEvents("IL", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1)))
                .extracting(LawEvent::kind)
                .containsExactly(LawEvent.Kind.PENDING);
    }

    private static Overlay overlay(String parameter, String value, @Nullable String comparison) {
        return new Overlay(
                "DE", parameter, value, comparison, "Read the act.", "A. Counsel", LocalDate.of(2026, 11, 20));
    }
}

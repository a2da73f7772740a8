package org.pierce.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StructureTest {

    private static final Structure STRUCTURE = Structure.of(List.of(
            new Person(Common.of("ann"), "Ann", List.of()),
            row("pc", "Old Name", 2020, 2021),
            row("other", "Other", 2020, 2030),
            row("pc", "New Name", 2022, 2023)));

    @Test
    void findsTheRowOfAnEntityThatHoldsOnADayAndTheLatestWhereNoneDoes() {
        assertThat(nameIn("pc", 2021)).contains("Old Name");
        assertThat(nameIn("pc", 2022)).contains("New Name");
        assertThat(nameIn("pc", 2025)).contains("New Name");
        assertThat(nameIn("other", 2025)).contains("Other");
    }

    @Test
    void findsNoEntityWhereThePartyIsAPersonOrNobody() {
        assertThat(nameIn("ann", 2022)).isEmpty();
        assertThat(nameIn("nobody", 2022)).isEmpty();
    }

    private static Optional<String> nameIn(String entity, int year) {
        return STRUCTURE.findEntity(entity, LocalDate.of(year, 6, 1)).map(Entity::name);
    }

    private static Entity row(String id, String name, int from, int to) {
        var period = Period.of(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
        return new Entity(
                Common.of(id).with(period),
                name,
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
                null);
    }
}

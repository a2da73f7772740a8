package org.pierce.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pierce.intake.Intake;

class StructureTest {

    private static final Structure STRUCTURE = Intake.read(
                    "history.sheets",
                    """
                    == people ==
                    id,name
                    ann,Ann
                    == entities ==
                    id,name,form,from,to
                    pc,Old Name,llc,2020-01-01,2021-12-31
                    other,Other,llc,,
                    pc,New Name,pc,2022-01-01,2023-12-31
                    """)
            .getStructure();

    @Test
    void findsTheRowOfAnEntityThatHoldsOnADayAndTheLatestWhereNoneDoes() {
        assertThat(nameOn("pc", "2021-06-01")).contains("Old Name");
        assertThat(nameOn("pc", "2022-06-01")).contains("New Name");
        assertThat(nameOn("pc", "2025-06-01")).contains("New Name");
        assertThat(nameOn("other", "2025-06-01")).contains("Other");
    }

    @Test
    void findsNoEntityWhereThePartyIsAPersonOrNobody() {
        assertThat(nameOn("ann", "2022-06-01")).isEmpty();
        assertThat(nameOn("nobody", "2022-06-01")).isEmpty();
    }

    private static Optional<String> nameOn(String entity, String day) {
        return STRUCTURE.findEntity(entity, LocalDate.parse(day)).map(Entity::name);
    }
}

package org.pierce.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RandomStructuresTest {

    @Test
    void theSameSeedMakesTheSameStructure() {
        assertThat(RandomStructures.of(7)).isEqualTo(RandomStructures.of(7)).isNotEqualTo(RandomStructures.of(8));
    }

    @Test
    void everySheetAndEveryOptionalColumnComesUpFilledAndEmpty() {
        var structures = LongStream.range(0, 60).mapToObj(RandomStructures::of).toList();
        for (var schema : SheetSchema.list()) {
            var facts = structures.stream()
                    .flatMap(structure -> structure.list(schema.type()).stream())
                    .toList();
            for (var column : schema.columns()) {
                assertThat(facts).as("%s filled", column.component()).anyMatch(fact -> isFilled(column, fact));
                if (!column.required()) {
                    assertThat(facts).as("%s empty", column.component()).anyMatch(fact -> !isFilled(column, fact));
                }
            }
        }
    }

    @Test
    void referencesNameFactsOfAnAllowedKind() {
        LongStream.range(0, 60).mapToObj(RandomStructures::of).forEach(structure -> {
            for (var fact : structure.list()) {
                for (var column : SheetSchema.get(fact.getClass()).columns()) {
                    for (var id : column.referencesIn(fact)) {
                        assertThat(structure.find(id))
                                .as("%s of %s", column.component(), fact)
                                .hasValueSatisfying(named -> assertThat(column.refers())
                                        .anyMatch(refers -> refers.type().isInstance(named)));
                    }
                }
            }
        });
    }

    @Test
    void idsAreUniqueButForAnEntitysHistory() {
        LongStream.range(0, 60).mapToObj(RandomStructures::of).forEach(structure -> {
            var seen = new HashSet<String>();
            structure.list().stream()
                    .filter(fact -> !(fact instanceof Entity))
                    .forEach(fact ->
                            assertThat(seen.add(fact.id())).as(fact.id()).isTrue());
        });
    }

    private static boolean isFilled(SheetColumn column, Fact fact) {
        var value = column.valueIn(fact);
        return value instanceof java.util.List<?> list ? !list.isEmpty() : value != null;
    }
}

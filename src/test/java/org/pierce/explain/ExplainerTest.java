package org.pierce.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pierce.structure.Common;
import org.pierce.structure.Entity;
import org.pierce.structure.EntityForm;
import org.pierce.structure.Fact;
import org.pierce.structure.Person;
import org.pierce.structure.Range;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

class ExplainerTest {

    @Test
    void aNameThatEndsInAStopNeedsNoSecondOne() {
        assertThat(pointOf(ownerOf("Alder Medicine, P.C.")))
                .isEqualTo("Ann Lee, MD owns 100.00 % of Alder Medicine, P.C.");
        assertThat(pointOf(ownerOf("Alder Services, LLC")))
                .isEqualTo("Ann Lee, MD owns 100.00 % of Alder Services, LLC.");
    }

    private static String pointOf(List<Fact> facts) {
        return new Explainer(Structure.of(facts)).point(facts.getLast()).text();
    }

    private static List<Fact> ownerOf(String entity) {
        return List.of(
                new Person(Common.of("ann"), "Ann Lee, MD", List.of()),
                new Entity(
                        Common.of("e"),
                        entity,
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
                new Stake(Common.of("s"), "ann", "e", Range.of("100"), null, null, null, null, null, null));
    }
}

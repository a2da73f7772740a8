package org.pierce.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pierce.structure.FactDifference.Kind;

class FactDifferenceTest {

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takenAwayItCameOneWayAndWentTheOther(long seed) {
        var whole = RandomStructures.of(seed);
        var gone = whole.list().getLast();
        var rest = new ArrayList<>(whole.list());
        rest.removeIf(fact -> fact.id().equals(gone.id()));
        var without = Structure.of(rest, whole.asked());

        assertThat(FactDifference.between(whole, whole)).isEmpty();
        assertThat(FactDifference.between(whole, without)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(gone.id());
            assertThat(one.kind()).isEqualTo(Kind.WENT);
        });
        assertThat(FactDifference.between(without, whole)).singleElement().satisfies(one -> assertThat(one.kind())
                .isEqualTo(Kind.CAME));
    }

    @Test
    void aChangedRowIsChanged() {
        var one = RandomStructures.of(1);
        var two = RandomStructures.of(2);
        assertThat(FactDifference.between(one, two)).allSatisfy(difference -> {
            switch (difference.kind()) {
                case CAME -> assertThat(one.find(difference.id())).isEmpty();
                case WENT -> assertThat(two.find(difference.id())).isEmpty();
                case CHANGED -> assertThat(difference.before()).isNotEqualTo(difference.after());
            }
        });
    }
}

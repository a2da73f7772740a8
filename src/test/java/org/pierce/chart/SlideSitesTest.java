package org.pierce.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlideSitesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 8, 9, 30})
    void everySiteIsTheSamePointByBothWaysOfCounting(int count) {
        var sites = IntStream.range(0, count).mapToObj(at -> new Point(at, 0)).toList();
        var all = SlideSites.inOrder(sites);
        for (int at = 0; at < count; at++) {
            int place = 8 * (at / 4) + 4 + at % 4;
            assertThat(all.get(place)).isEqualTo(sites.get(at)).isEqualTo(all.get(place - 4));
        }
    }
}

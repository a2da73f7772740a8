package org.pierce.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CrossingsTest {
    private static final List<Point> LEVEL = List.of(new Point(0, 5), new Point(10, 5));

    @Test
    void linesThatCutThroughEachOtherCross() {
        assertThat(Crossings.among(List.of(LEVEL, List.of(new Point(2, 0), new Point(8, 10)))))
                .isEqualTo(1);
    }

    @Test
    void linesThatTouchOrRunTogetherDoNotCross() {
        assertThat(Crossings.among(List.of(LEVEL, List.of(new Point(4, 5), new Point(4, 9)))))
                .isZero();
        assertThat(Crossings.among(List.of(LEVEL, LEVEL))).isZero();
    }

    @Test
    void aTrunkOfSeveralLinesIsCrossedOnce() {
        List<Point> left = List.of(new Point(4, 0), new Point(4, 8), new Point(2, 8));
        List<Point> right = List.of(new Point(4, 0), new Point(4, 8), new Point(6, 8));

        assertThat(Crossings.among(List.of(LEVEL, left, right))).isEqualTo(1);
    }

    @Test
    void twoLinesMayCrossTwice() {
        List<Point> hook = List.of(new Point(2, 0), new Point(2, 9), new Point(7, 9), new Point(7, 0));

        assertThat(Crossings.among(List.of(LEVEL, hook))).isEqualTo(2);
    }
}

package org.pierce.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pierce.law.Eligibility;
import org.pierce.structure.Structure;

/** The chart of a whole portfolio: few shapes, a page that is no banner, and soon there. */
class PortfolioChartTest {
    private static final int RUNS = 15;

    /** Bars for a machine that does other things too; warm and alone it takes a fraction of them. */
    @ParameterizedTest
    @CsvSource({"1000, 20, 3000", "5000, 20, 9000"})
    void aPortfolioIsFoldedAndLaidOut(int parties, int practices, long millis) {
        Structure structure = Portfolio.of(parties, practices);
        long[] took = new long[RUNS];
        Layout layout = null;
        for (int run = 0; run < RUNS; run++) {
            long began = System.nanoTime();
            Drawing drawing = ChartOfMatter.of(
                    structure,
                    party -> Eligibility.NOT_KNOWN,
                    SampleDrawings.TITLE,
                    Optional.empty(),
                    Set.of(),
                    Optional.empty());
            long built = System.nanoTime();
            layout = Layout.of(drawing);
            took[run] = System.nanoTime() - began;
            if (run == RUNS - 1) {
                System.out.printf(
                        "%d parties as %d shapes: %d ms to build and %d ms to lay out, warm%n",
                        parties,
                        drawing.parties().size(),
                        Duration.ofNanos(built - began).toMillis(),
                        Duration.ofNanos(System.nanoTime() - built).toMillis());
            }
        }
        Arrays.sort(took);

        assertThat(layout.drawing().parties()).hasSizeLessThanOrEqualTo(Folding.MOST_SHAPES);
        assertThat(layout.bounds().width()).isLessThan(4 * layout.bounds().height());
        assertThat(Duration.ofNanos(took[RUNS / 2]).toMillis()).isLessThan(millis);
    }
}

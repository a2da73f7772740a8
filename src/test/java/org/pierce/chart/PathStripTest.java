package org.pierce.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pierce.GeneratedFile;

class PathStripTest {
    static final List<PathStop> FOUR_HOPS = List.of(
            PathStop.party("Gavin Strode", ShapeForm.INDIVIDUAL, Standing.LAY),
            PathStop.party("Halewood Holdings, LLC", ShapeForm.LLC, Standing.LAY),
            PathStop.party("Halewood Practice Services, LLC", ShapeForm.LLC, Standing.LAY),
            PathStop.party("Dana Whitcombe", ShapeForm.INDIVIDUAL, Standing.LAY),
            PathStop.domain("Clinician hiring"));

    @Test
    void aStripOfFourHops() throws IOException {
        GeneratedFile.assertSame(
                Path.of("src/test/resources/org/pierce/chart/path-strip.svg"),
                PathStrip.render(FOUR_HOPS).replace("><", ">\n<"));
    }

    @Test
    void everyFormHasRoomForALongName() {
        for (ShapeForm form : ShapeForm.values()) {
            String svg = PathStrip.render(List.of(
                    PathStop.party(
                            "The Very Long Name of a Party That Owns Many Other Parties, LLC", form, Standing.UNKNOWN),
                    PathStop.domain("The practice as a whole")));
            assertThat(svg).contains("The Very").contains("A control path in 1 hops".replace("1 hops", "1 hop"));
        }
    }

    @Test
    void noStopsIsNoStrip() {
        assertThatThrownBy(() -> PathStrip.render(List.of())).hasMessageContaining("draw nothing");
    }
}

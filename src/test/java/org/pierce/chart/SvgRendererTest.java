package org.pierce.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.pierce.GeneratedFile;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class SvgRendererTest {
    private static final String HOSTILE =
            "</text><script>alert(1)</script> & \"onload='x' \u0000\u0007 <![CDATA[ ]]> \uD800 \u4e2d";

    @Test
    void ownerAlone() throws IOException {
        GeneratedFile.assertSame(
                Path.of("src/test/resources/org/pierce/chart/owner-alone.svg"),
                lines(SvgRenderer.forPage().render(SampleDrawings.ownerAlone())));
    }

    @Test
    void medSpa() throws IOException {
        GeneratedFile.assertSame(
                Path.of("src/test/resources/org/pierce/chart/med-spa.svg"),
                lines(SvgRenderer.forPage().render(MedSpaDrawing.of())));
    }

    @Test
    void hostileNamesStayText() throws Exception {
        String svg = SvgRenderer.forExport().render(hostile());
        Document document = parsed(svg);
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        NodeList all = document.getElementsByTagName("*");
        for (int index = 0; index < all.getLength(); index++) {
            for (int at = 0; at < all.item(index).getAttributes().getLength(); at++) {
                String name = all.item(index).getAttributes().item(at).getNodeName();
                assertThat(name).doesNotStartWith("on").isNotEqualTo("href").isNotEqualTo("style");
            }
        }
        assertThat(document.getDocumentElement().getTextContent()).contains("<script>alert(1)</script>");
    }

    @Test
    void aPageMaySwitchLayersAndFindTheFacts() throws Exception {
        String svg = SvgRenderer.forPage().render(MedSpaDrawing.of());
        for (LineKind kind : LineKind.values()) {
            assertThat(svg).contains("layer-" + kind.layer());
        }
        assertThat(svg)
                .contains("role=\"img\"", "data-id=\"halewood-pc\"", "data-fact=\"votes\"", "data-hop=\"4\"")
                .contains("<title>Ownership and control chart", "Hop 4: Dana Whitcombe to Clinician hiring of Halewood")
                .doesNotContain("<style", "href");
    }

    @Test
    void titleBlockAndLegendGoAlong() {
        String svg = SvgRenderer.forExport().render(MedSpaDrawing.of());
        assertThat(svg)
                .contains("Draft. Privileged and confidential.", "Project Alder, practice 1 of 14")
                .contains("2026-11-15, snapshot 7", "2026-11-01, rules 1.4.0", TitleBlock.ARROWS)
                .contains("Eligible licensee", "Lay party", "Control path", "@font-face");
        assertThat(SvgRenderer.forPage().withoutSheet().render(MedSpaDrawing.of()))
                .doesNotContain("snapshot 7");
    }

    @Test
    void pixelsAreTwiceAsMany() throws IOException {
        String svg = SvgRenderer.forPage().render(SampleDrawings.ownerAlone());
        var image = ImageIO.read(new ByteArrayInputStream(new PngRenderer().render(SampleDrawings.ownerAlone())));
        int width = Integer.parseInt(svg.replaceFirst("(?s).*? width=\"(\\d+)\".*", "$1"));
        assertThat(image.getWidth()).isEqualTo(2 * width);
        long dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                dark += (image.getRGB(x, y) & 0xFF) < 0x60 ? 1 : 0;
            }
        }
        assertThat(dark).isGreaterThan(5000);
    }

    @Test
    void theDarkThemeHasItsOwnColors() {
        String svg = SvgRenderer.forPage().withTheme(Palette.Theme.DARK).render(MedSpaDrawing.of());
        assertThat(svg).contains("#FF8B55", "#15191D").doesNotContain("#AD3A0C", "#FFFFFF");
    }

    static Drawing hostile() {
        return new Drawing(
                new TitleBlock(
                        HOSTILE,
                        SampleDrawings.TITLE.factsAsOf(),
                        SampleDrawings.TITLE.lawAsOf(),
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        true),
                HOSTILE,
                List.of(
                        DrawnParty.of("a\"b", HOSTILE, ShapeForm.INDIVIDUAL, Standing.LAY, HOSTILE),
                        DrawnParty.of("c<d", HOSTILE, ShapeForm.LLC, Standing.UNKNOWN, HOSTILE)),
                List.of(DrawnLine.of("e&f", LineKind.EQUITY, "a\"b", "c<d", LineLabel.of(HOSTILE, HOSTILE))));
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    /** One element to a line, so that people can read what changed. */
    private static String lines(String svg) {
        return svg.replace("><", ">\n<");
    }
}

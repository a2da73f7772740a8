package org.pierce.chart;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a chart can be written as. */
public enum ChartFormat {
    SVG("image/svg+xml"),
    PNG("image/png"),
    PDF("application/pdf"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    GRAPHML("application/xml"),
    GEXF("application/xml");

    private final String mediaType;

    ChartFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the names of its files end in, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the file for a practice, safe whatever the practice's id. */
    public String fileName(String practice) {
        return "chart-%s.%s".formatted(practice.replaceAll("[^\\w-]", "_"), ending());
    }

    /** The bytes of the file; text is UTF-8. */
    public byte[] write(Drawing drawing) {
        return switch (this) {
            case SVG -> bytes(SvgRenderer.forExport().render(drawing));
            case PNG -> new PngRenderer().render(drawing);
            case PDF -> PaperRenderer.render(drawing);
            case PPTX -> SlideRenderer.render(drawing);
            case GRAPHML -> bytes(GraphExport.graphMl(drawing));
            case GEXF -> bytes(GraphExport.gexf(drawing));
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package org.pierce.chart;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The weights of the sans that charts are set in: Inter, bundled under the SIL Open Font License 1.1. */
public enum Typeface {
    REGULAR(400, "inter-400.woff", "inter-ext-400.woff"),
    SEMIBOLD(600, "inter-600.woff", "inter-ext-600.woff"),
    BOLD(700, "inter-700.woff");

    /** The fonts to try, first to last, where Inter is not at hand. */
    public static final String FAMILY = "Inter, 'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";

    private static final String LATIN = "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,"
            + "U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
    private static final String LATIN_EXTENDED = "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,"
            + "U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113";

    private final int weight;
    private final List<String> files;
    private volatile Optional<GlyphWidths> widths = Optional.empty();

    Typeface(int weight, String... files) {
        this.weight = weight;
        this.files = List.of(files);
    }

    /** The weight as CSS counts it, 400 to 700. */
    public int weight() {
        return weight;
    }

    List<String> files() {
        return files;
    }

    /** The width of a text in pixels at a size in pixels, without kerning, so rather a little too wide. */
    public double width(String text, double size) {
        GlyphWidths read = widths.orElseGet(this::read);
        return text.codePoints().mapToDouble(read::of).sum() * size;
    }

    private GlyphWidths read() {
        GlyphWidths read = new GlyphWidths(files.toArray(String[]::new));
        widths = Optional.of(read);
        return read;
    }

    /** The CSS rules that embed all weights as data, for a file that must look the same on every machine (245 kB). */
    public static String embeddedRules() {
        List<String> rules = new ArrayList<>();
        for (Typeface face : values()) {
            for (int file = 0; file < face.files.size(); file++) {
                rules.add("@font-face{font-family:Inter;font-style:normal;font-weight:" + face.weight
                        + ";src:url(data:font/woff;base64,"
                        + Base64.getEncoder().encodeToString(FontFile.woff(face.files.get(file)))
                        + ") format('woff');unicode-range:" + (file == 0 ? LATIN : LATIN_EXTENDED) + "}");
            }
        }
        return String.join("\n", rules);
    }
}

package org.pierce.chart;

import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * A font that is bundled under the SIL Open Font License 1.1: Inter for tables and charts, Source Serif 4 for prose.
 *
 * @param family the name to ask for it by; what one file lacks of the extended Latin letters another family has
 * @param weight as CSS counts it, 400 to 700
 * @param file the name of its file
 */
public record BundledFont(String family, int weight, String file) {

    private static final List<BundledFont> ALL = List.of(
            new BundledFont("Inter", 400, "inter-400.woff"),
            new BundledFont("Inter", 600, "inter-600.woff"),
            new BundledFont("Inter", 700, "inter-700.woff"),
            new BundledFont("Inter Extended", 400, "inter-ext-400.woff"),
            new BundledFont("Inter Extended", 600, "inter-ext-600.woff"),
            new BundledFont("Source Serif 4", 400, "source-serif-4-400.woff"),
            new BundledFont("Source Serif 4", 600, "source-serif-4-600.woff"));

    /** All of them. */
    public static List<BundledFont> list() {
        return ALL;
    }

    /** The bytes of a TrueType file, without ligatures and alternates: whoever sets it as it is need not look for them. */
    public byte[] trueType() {
        return FontFile.trueType(file, Set.of("GSUB", "GPOS"));
    }

    /** The CSS rule that embeds it as data. */
    public String embeddedRule() {
        return "@font-face{font-family:'%s';font-style:normal;font-weight:%d;src:url(data:font/woff;base64,%s) format('woff')}"
                .formatted(family, weight, Base64.getEncoder().encodeToString(FontFile.woff(file)));
    }
}

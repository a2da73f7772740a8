package org.pierce.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * The style table as CSS for pages: variables for both themes and the classes that the renderer writes. A rule beats the
 * colors that a drawing carries itself, so a page can turn dark, lift the dimming and switch layers.
 */
public final class ChartStyleSheet {
    private ChartStyleSheet() {}

    /**
     * The text of the sheet; dark on screens where the root bears {@code data-theme="dark"}, or where the reader's system is
     * dark and the root says nothing else. Paper is always light.
     */
    public static String css() {
        StringJoiner css = new StringJoiner("\n");
        css.add(":root {" + variables(Palette.Theme.LIGHT) + " }");
        String dark = variables(Palette.Theme.DARK);
        css.add("@media screen { :root[data-theme=\"dark\"] {" + dark + " color-scheme: dark; } }");
        css.add("@media screen and (prefers-color-scheme: dark) { :root:not([data-theme=\"light\"]) {" + dark
                + " color-scheme: dark; } }");
        // Words were measured with the figures as they are: equally wide ones, as pages have, would grow out of their
        // boxes.
        css.add(".d { font-feature-settings: normal; }");
        for (LineKind kind : LineKind.values()) {
            css.add(stroke(LineStyle.of(kind)));
        }
        css.add(stroke(LineStyle.MONEY_CORE));
        css.add(stroke(LineStyle.GHOST));
        fill(css, "mhead", Palette.MONEY);
        fill(css, "hothead", Palette.PATH);
        fill(css, "paper", Palette.SURFACE);
        fill(css, "titleblock", Palette.SUNKEN);
        fill(css, "mlic", Palette.LICENSED);
        css.add(".d .clinhead { stroke: var(--licensed); fill: none; }");
        css.add(".d .admhead { stroke: var(--ink-3); fill: none; }");
        css.add(".d .power { stroke: var(--ink-2); fill: none; } .d .powerhead { fill: var(--ink-2); }");
        css.add(".d .office-dot, .d .contract-dot { fill: var(--surface); stroke: var(--ink); }");
        css.add(".d .shape { fill: var(--surface); stroke: var(--ink); } .d .inner { stroke: var(--ink); }");
        css.add(".d .shape.lic { fill: var(--licensed-tint); stroke: var(--licensed); }");
        css.add(".d .shape.unk { stroke: var(--unknown); }");
        css.add(".d .shape.lit, .d .lit + .inner { stroke: var(--path); }");
        css.add(".d .target { fill: var(--path-tint); stroke: var(--path); }");
        css.add(".d .tag { fill: var(--surface); stroke: var(--ink-2); }");
        css.add(".d .mlay-in { fill: var(--surface); } .d .mlay { stroke: var(--lay); }");
        css.add(".d .munk { fill: var(--surface); stroke: var(--unknown); }");
        css.add(".d .hop .disc { fill: var(--path); } .d .hop .ring { fill: var(--surface); stroke: var(--path); }");
        css.add(".d text { fill: var(--ink-2); } .d text.name, .d text.b, .d text.stop { fill: var(--ink); }");
        css.add(".d text.q { fill: var(--ink-3); } .d text.mark { fill: var(--surface); }");
        css.add(".d .munk + text.mark { fill: var(--unknown); } .d text.hop { fill: var(--on-path); }");
        css.add(".d text.halo { stroke: var(--surface); }");
        Arrays.stream(Palette.values())
                .filter(role -> role.token().startsWith("rule") || role == Palette.INK)
                .forEach(role -> css.add(".d .rule-" + role.token() + " { stroke: var(--" + role.token() + "); }"));
        css.add(".d .dim {" + dimmed() + " }");
        return css + "\n";
    }

    private static String variables(Palette.Theme theme) {
        StringBuilder variables = new StringBuilder();
        for (Palette role : Palette.values()) {
            variables
                    .append(" --")
                    .append(role.token())
                    .append(": ")
                    .append(role.hex(theme))
                    .append(';');
        }
        return variables.toString();
    }

    private static String dimmed() {
        StringBuilder variables = new StringBuilder();
        for (Palette role : Palette.values()) {
            if (role.dim() != role) {
                variables.append(
                        " --%s: var(--%s);".formatted(role.token(), role.dim().token()));
            }
        }
        return variables.toString();
    }

    private static String stroke(LineStyle style) {
        return String.format(
                Locale.ROOT,
                ".d .%s { fill: none; stroke: var(--%s); }",
                style.css(),
                style.color().token());
    }

    private static void fill(StringJoiner css, String name, Palette role) {
        css.add(".d ." + name + " { fill: var(--" + role.token() + "); }");
    }
}

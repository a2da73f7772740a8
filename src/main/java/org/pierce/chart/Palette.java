package org.pierce.chart;

/** The colors by their role, light and dark; every exported file resolves them, pages keep them as variables. */
public enum Palette {
    GROUND("ground", "#EFF1EE", "#0E1114"),
    SURFACE("surface", "#FFFFFF", "#15191D"),
    SUNKEN("sunken", "#F7F8F6", "#101417"),
    RULE("rule", "#D6DAD7", "#2C3238"),
    RULE_2("rule-2", "#878F8E", "#6B757E"),
    INK("ink", "#14181D", "#ECEEEC"),
    INK_2("ink-2", "#3A424A", "#C6CBCE"),
    INK_3("ink-3", "#59626B", "#9AA3AB"),
    PATH("path", "#AD3A0C", "#FF8B55"),
    PATH_TINT("path-tint", "#FBEFE9", "#2B1B13"),
    ON_PATH("on-path", "#FFFFFF", "#1B0C04"),
    LICENSED("licensed", "#0B5785", "#7DC3EE"),
    LICENSED_TINT("licensed-tint", "#EAF2F7", "#12242F"),
    LAY("lay", "#6A4D00", "#E2BC5A"),
    UNKNOWN("unknown", "#59626B", "#9AA3AB"),
    MONEY("money", "#00604B", "#58C7A5"),
    CONTRACT("contract", "#3A424A", "#C6CBCE"),
    INK_DIM("ink-dim", "#565D64", "#A9B0B5"),
    INK2_DIM("ink2-dim", "#656D74", "#8E979E"),
    LICENSED_DIM("licensed-dim", "#5B8CAB", "#5E95B7"),
    MONEY_DIM("money-dim", "#4E8E7E", "#45937B");

    private final String token;
    private final String light;
    private final String dark;

    Palette(String token, String light, String dark) {
        this.token = token;
        this.light = light;
        this.dark = dark;
    }

    /** The name of the CSS variable, without its two dashes. */
    public String token() {
        return token;
    }

    public String hex(Theme theme) {
        return switch (theme) {
            case LIGHT -> light;
            case DARK -> dark;
        };
    }

    /** The opaque, paler color of what the lit path pushes back; lines must not shine through shapes. */
    public Palette dim() {
        return switch (this) {
            case INK -> INK_DIM;
            case INK_2, INK_3, CONTRACT, UNKNOWN -> INK2_DIM;
            case LICENSED -> LICENSED_DIM;
            case MONEY -> MONEY_DIM;
            case GROUND, SURFACE, SUNKEN, RULE, RULE_2, PATH, PATH_TINT, ON_PATH, LICENSED_TINT, LAY -> this;
            case INK_DIM, INK2_DIM, LICENSED_DIM, MONEY_DIM -> this;
        };
    }

    /** Light is for print and exports; dark is drawn for the chart on screen. */
    public enum Theme {
        LIGHT,
        DARK
    }
}

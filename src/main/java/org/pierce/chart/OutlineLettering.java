package org.pierce.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Words as the outlines of their letters, so that pixels look the same on a machine without the font. */
final class OutlineLettering implements Lettering {
    private static final FontRenderContext FINE = new FontRenderContext(null, true, true);

    private final Map<Typeface, List<Font>> fonts = new EnumMap<>(Typeface.class);

    @Override
    public void write(Pen pen, TextRun run, Palette role, boolean halo) {
        if (run.text().isBlank()) {
            return;
        }
        TextLayout layout = new TextLayout(attributed(run.text(), run.style()).getIterator(), FINE);
        double shift =
                switch (run.anchor()) {
                    case START -> 0;
                    case MIDDLE -> -layout.getAdvance() / 2;
                    case END -> -layout.getAdvance();
                };
        String path = path(layout.getOutline(AffineTransform.getTranslateInstance(
                run.at().x() + shift, run.at().y())));
        if (halo) {
            pen.svg()
                    .leaf(
                            "path",
                            "d",
                            path,
                            "fill",
                            "none",
                            "stroke",
                            pen.color(Palette.SURFACE),
                            "stroke-width",
                            5,
                            "stroke-linejoin",
                            "round");
        }
        pen.svg().leaf("path", "d", path, "fill", pen.color(role));
    }

    /** Each character in the first bundled font that has it, else in whatever Java falls back to. */
    private AttributedString attributed(String text, TextStyle style) {
        List<Font> candidates = fonts.computeIfAbsent(style.face(), OutlineLettering::load);
        AttributedString attributed = new AttributedString(text);
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            int next = index + Character.charCount(character);
            Font font = candidates.stream()
                    .filter(candidate -> candidate.canDisplay(character))
                    .findFirst()
                    .orElseGet(() -> new Font(Font.SANS_SERIF, Font.PLAIN, 1));
            attributed.addAttribute(
                    java.awt.font.TextAttribute.FONT, font.deriveFont((float) style.size()), index, next);
            index = next;
        }
        return attributed;
    }

    private static List<Font> load(Typeface face) {
        List<Font> loaded = new ArrayList<>();
        for (String file : face.files()) {
            try {
                loaded.add(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(FontFile.trueType(file))));
            } catch (FontFormatException | IOException e) {
                throw new IllegalStateException("The bundled font " + file + " is damaged: build Pierce again.", e);
            }
        }
        return loaded;
    }

    private static String path(Shape outline) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator piece = outline.getPathIterator(null); !piece.isDone(); piece.next()) {
            int kind = piece.currentSegment(at);
            int pairs = kind == PathIterator.SEG_CUBICTO ? 3 : kind == PathIterator.SEG_QUADTO ? 2 : 1;
            path.append("MLQCZ".charAt(kind));
            for (int index = 0; kind != PathIterator.SEG_CLOSE && index < 2 * pairs; index++) {
                path.append(SvgWriter.number(at[index])).append(' ');
            }
        }
        return path.toString();
    }
}

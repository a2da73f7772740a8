package org.pierce.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pierce.chart.BundledFont;
import org.pierce.chart.Typeface;
import org.pierce.screening.AssessedMatter;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The red-flag report as one HTML file: no script, nothing loaded from elsewhere, its own content security policy, and
 * pages that print well on Letter paper.
 */
public final class HtmlReport {

    private static final SpringTemplateEngine ENGINE = engine();
    private static final Map<String, ReportPart> PARTS = Arrays.stream(ReportPart.values())
            .collect(Collectors.toMap(ReportPart::name, part -> part, (one, other) -> one, LinkedHashMap::new));

    private HtmlReport() {}

    /** The whole document, each practice drawn. All text from data is escaped; drawings come escaped from the chart. */
    public static String of(AssessedMatter matter) {
        var view = new ReportViews(matter, new PracticeCharts(matter).svg(), Extent.ALL).view();
        var fonts = BundledFont.list().stream()
                .filter(font -> font.family().startsWith("Source"))
                .map(BundledFont::embeddedRule)
                .collect(Collectors.joining("\n", "\n", "\n"));
        return page(matter, view, Typeface.embeddedRules() + fonts + resource("report.css"), false);
    }

    /** The same for the renderer of the PDF: as XML, with bookmarks and running headers, without fonts. */
    static String forPaper(AssessedMatter matter, ReportView view) {
        return page(matter, view, resource("paper.css"), true);
    }

    private static String page(AssessedMatter matter, ReportView view, String style, boolean paper) {
        var context = new Context(Locale.US);
        context.setVariable("report", view);
        context.setVariable("assessment", matter.assessment());
        context.setVariable("closings", matter.closings());
        context.setVariable("words", new ReportWords());
        context.setVariable("parts", PARTS);
        context.setVariable("style", style);
        context.setVariable("paper", paper);
        return ENGINE.process("report", context);
    }

    private static SpringTemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver(HtmlReport.class.getClassLoader());
        resolver.setPrefix("org/pierce/report/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

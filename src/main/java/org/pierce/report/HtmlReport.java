package org.pierce.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
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

    private HtmlReport() {}

    /** The whole document, each practice drawn. All text from data is escaped; drawings come escaped from the chart. */
    public static String of(AssessedMatter matter) {
        var context = new Context(Locale.US);
        context.setVariable("report", new ReportViews(matter, new PracticeCharts(matter).svg()).view());
        context.setVariable("assessment", matter.assessment());
        context.setVariable("style", Typeface.embeddedRules() + resource("report.css"));
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

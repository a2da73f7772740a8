package org.pierce.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.pierce.chart.BundledFont;
import org.pierce.chart.SvgRenderer;
import org.pierce.screening.AssessedMatter;

/**
 * The report on Letter pages: the template of the HTML with a style sheet of its own, bookmarks, page numbers, charts as
 * lines and not as pixels, and the fonts inside. Nothing is loaded from anywhere while it is made.
 */
final class PdfReport {

    /** Width and height in points that a chart may take: the text, and most of a page. */
    private static final double CHART_WIDTH = 496;

    private static final double CHART_HEIGHT = 556;

    static {
        // It would print the names and addresses of what it reads.
        XRLog.setLoggingEnabled(false);
    }

    private PdfReport() {}

    /** The bytes of the PDF; the same assessment gives the same ones. */
    static byte[] of(AssessedMatter matter) {
        var practices = Extent.PAGES.setOut(matter.assessment());
        var charts = new LinkedHashMap<String, String>();
        new PracticeCharts(matter)
                .svg(practices, SvgRenderer.forPaper())
                .forEach((practice, svg) -> charts.put(practice, sized(svg)));
        var view = new ReportViews(matter, charts, Extent.PAGES).view();
        return rendered(
                PaperText.of(HtmlReport.forPaper(matter, view)),
                matter.assessment().factsAsOf());
    }

    private static byte[] rendered(String page, LocalDate day) {
        var builder = new PdfRendererBuilder()
                .withHtmlContent(page, null)
                .withProducer("Pierce")
                // Tagged for screen readers; it also keeps the renderer from looking through the fonts of the machine.
                .usePdfUaAccessibility(true)
                .useSVGDrawer(new BatikSVGDrawer())
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        for (var font : BundledFont.list()) {
            builder.useFont(
                    () -> new ByteArrayInputStream(font.trueType()),
                    font.family(),
                    font.weight(),
                    FontStyle.NORMAL,
                    true);
        }
        try (var renderer = builder.buildPdfRenderer();
                var document = made(renderer)) {
            stamp(document, day);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "The PDF could not be made: write the report as HTML and print it.", unwritable);
        }
    }

    private static PDDocument made(PdfBoxRenderer renderer) throws IOException {
        renderer.layout();
        return renderer.createPDFKeepOpen();
    }

    /** Dates and the identity of the file come from the assessment, not from the clock. */
    private static void stamp(PDDocument document, LocalDate day) {
        var midnight = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(midnight);
        document.getDocumentInformation().setModificationDate(midnight);
        document.getDocumentInformation().setAuthor("Pierce");
        document.setDocumentId(day.toEpochDay());
    }

    /** A drawing in the size that it has on the page. */
    private static String sized(String svg) {
        var width = number(svg, "width");
        var height = number(svg, "height");
        var scale = Math.min(1, Math.min(CHART_WIDTH / width, CHART_HEIGHT / height));
        return svg.replaceFirst(
                " width=\"[0-9.]+\" height=\"[0-9.]+\"",
                " width=\"%1$.1f\" height=\"%2$.1f\" style=\"width:%1$.1fpt;height:%2$.1fpt\""
                        .formatted(width * scale, height * scale));
    }

    private static double number(String svg, String attribute) {
        return Double.parseDouble(svg.replaceFirst("(?s)^.*? %s=\"([0-9.]+)\".*$".formatted(attribute), "$1"));
    }
}

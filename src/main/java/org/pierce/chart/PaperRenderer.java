package org.pierce.chart;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

/** Writes a drawing as a PDF of one page in its own size; lines and letters stay sharp at any size. */
final class PaperRenderer {

    /** Larger pages are more than the format holds, in pixels. */
    private static final double MOST = 19_000;

    static {
        // It would print what it reads.
        XRLog.setLoggingEnabled(false);
    }

    private PaperRenderer() {}

    /** The bytes of the PDF; the same drawing gives the same ones. */
    static byte[] render(Drawing drawing) {
        var svg = SvgRenderer.forPaper().render(drawing);
        var width = number(svg, "width");
        var height = number(svg, "height");
        var scale = Math.min(1, MOST / Math.max(width, height));
        var sized = svg.replaceFirst(
                " width=\"[0-9.]+\" height=\"[0-9.]+\"",
                " width=\"%1$.1f\" height=\"%2$.1f\" style=\"display:block;width:%1$.1fpx;height:%2$.1fpx\""
                        .formatted(width * scale, height * scale));
        var page =
                "<html><head><style>@page { margin: 0; size: %.1fpx %.1fpx } body { margin: 0 }</style></head><body>%s</body></html>"
                        .formatted(width * scale + 1, height * scale + 1, sized);
        var builder = new PdfRendererBuilder()
                .withHtmlContent(page, null)
                .withProducer("Pierce")
                .useSVGDrawer(new BatikSVGDrawer())
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (var document = renderer.createPDFKeepOpen()) {
                var day = drawing.title().factsAsOf();
                var midnight = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
                var about = document.getDocumentInformation();
                about.setTitle(drawing.title().matter());
                about.setSubject(drawing.sentence());
                about.setAuthor("Pierce");
                about.setCreationDate(midnight);
                about.setModificationDate(midnight);
                document.setDocumentId(day.toEpochDay());
                var out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The PDF could not be made: export the chart as SVG.", unwritable);
        }
    }

    private static double number(String svg, String attribute) {
        return Double.parseDouble(svg.replaceFirst("(?s)^.*? %s=\"([0-9.]+)\".*$".formatted(attribute), "$1"));
    }
}

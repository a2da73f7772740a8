package org.pierce.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.report.HtmlReport;
import org.pierce.report.JsonReport;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The deliverables, to read and to take away. */
@Controller
class ReportPage {

    private static final String REPORT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'";

    private final MatterPages pages;

    ReportPage(MatterPages pages) {
        this.pages = pages;
    }

    @GetMapping("/matters/{matter}/report")
    String report(@PathVariable String matter, @ModelAttribute Dates dates, Model model) {
        pages.open(matter, dates, "report", model);
        return "report";
    }

    /** The report itself. Its styles are its own, so its policy is too; it has no script. */
    @GetMapping("/matters/{matter}/report.html")
    ResponseEntity<byte[]> html(
            @PathVariable String matter,
            @ModelAttribute Dates dates,
            @RequestParam(defaultValue = "false") boolean download,
            HttpServletResponse response) {
        var opened = pages.open(matter, dates);
        response.setHeader("Content-Security-Policy", REPORT_POLICY);
        var text = HtmlReport.of(opened);
        return file(opened, text, new MediaType("text", "html", StandardCharsets.UTF_8), "html", download);
    }

    @GetMapping("/matters/{matter}/report.json")
    ResponseEntity<byte[]> json(@PathVariable String matter, @ModelAttribute Dates dates) {
        var opened = pages.open(matter, dates);
        var text = JsonReport.of(opened);
        return file(opened, text, MediaType.APPLICATION_JSON, "json", true);
    }

    private static ResponseEntity<byte[]> file(
            AnalyzedMatter matter, String text, MediaType type, String ending, boolean download) {
        var headers = new HttpHeaders();
        headers.setContentType(type);
        if (download) {
            headers.setContentDisposition(ContentDisposition.attachment()
                    .filename("%s-red-flag-report-%s.%s"
                            .formatted(matter.id(), matter.assessment().factsAsOf(), ending))
                    .build());
        }
        return ResponseEntity.ok().headers(headers).body(text.getBytes(StandardCharsets.UTF_8));
    }
}

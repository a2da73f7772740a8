package org.pierce.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.NoSuchElementException;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.report.ReportFormat;
import org.pierce.report.ReportView;
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
        model.addAttribute("view", ReportView.of(pages.open(matter, dates, "report", model)));
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
        return file(opened, ReportFormat.HTML, download);
    }

    /** The report to take away: PDF, DOCX, XLSX, JSON or the summary as text. */
    @GetMapping("/matters/{matter}/report.{ending}")
    ResponseEntity<byte[]> file(@PathVariable String matter, @PathVariable String ending, @ModelAttribute Dates dates) {
        var format = Arrays.stream(ReportFormat.values())
                .filter(one -> one.ending().equals(ending))
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchElementException(
                                "The report is not written in that format. The page of the report lists those that there are."));
        return file(pages.open(matter, dates), format, true);
    }

    private ResponseEntity<byte[]> file(AnalyzedMatter matter, ReportFormat format, boolean download) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(format.mediaType()));
        if (download) {
            pages.taken(matter);
            headers.setContentDisposition(ContentDisposition.attachment()
                    .filename("%s-%s-%s.%s"
                            .formatted(
                                    matter.id(),
                                    format.content(),
                                    matter.assessment().factsAsOf(),
                                    format.ending()))
                    .build());
        }
        return ResponseEntity.ok().headers(headers).body(format.write(matter));
    }
}

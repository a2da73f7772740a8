package org.pierce.web;

import java.util.Arrays;
import java.util.NoSuchElementException;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.matter.ReviewBook;
import org.pierce.report.FactTable;
import org.pierce.report.FindingTable;
import org.pierce.report.Table;
import org.pierce.report.TableFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Tables to take away: the findings as they are filtered and grouped, and the facts. */
@Controller
class TablesPage {

    private final MatterPages pages;
    private final ReviewBook reviews;

    TablesPage(MatterPages pages, ReviewBook reviews) {
        this.pages = pages;
        this.reviews = reviews;
    }

    @GetMapping("/matters/{matter}/findings.{ending}")
    ResponseEntity<byte[]> findings(
            @PathVariable String matter,
            @PathVariable String ending,
            @ModelAttribute Dates dates,
            @ModelAttribute FindingFilter filter) {
        var decided = reviews.list(matter);
        var opened = pages.open(matter, dates);
        var lines = FindingsTable.lines(opened, pages.find(opened, filter), decided, filter);
        return file(
                opened,
                FindingTable.of(opened, lines.stream().map(FindingLine::finding).toList()),
                ending);
    }

    @GetMapping("/matters/{matter}/tables/{name}.{ending}")
    ResponseEntity<byte[]> facts(
            @PathVariable String matter,
            @PathVariable String name,
            @PathVariable String ending,
            @ModelAttribute Dates dates) {
        var table = Arrays.stream(FactTable.values())
                .filter(one -> one.word().equals(name))
                .findFirst()
                .orElseThrow(TablesPage::missing);
        var opened = pages.open(matter, dates);
        return file(opened, table.of(opened), ending);
    }

    private ResponseEntity<byte[]> file(AnalyzedMatter matter, Table table, String ending) {
        var format = Arrays.stream(TableFormat.values())
                .filter(one -> one.ending().equals(ending))
                .findFirst()
                .orElseThrow(TablesPage::missing);
        var day = matter.assessment().factsAsOf();
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(format.mediaType()));
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename("%s-%s-%s.%s".formatted(matter.id(), table.name(), day, format.ending()))
                .build());
        pages.taken(matter);
        return ResponseEntity.ok().headers(headers).body(format.write(table, day));
    }

    private static NoSuchElementException missing() {
        return new NoSuchElementException(
                "There is no such table. The page of the findings lists those that there are.");
    }
}

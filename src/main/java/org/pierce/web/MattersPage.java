package org.pierce.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.pierce.analysis.Workbench;
import org.pierce.intake.WorkbookTemplate;
import org.pierce.report.TableFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The list of matters, and how a new one comes in. */
@Controller
class MattersPage {

    private final Workbench workbench;
    private final Uploads uploads;

    MattersPage(Workbench workbench, Uploads uploads) {
        this.workbench = workbench;
        this.uploads = uploads;
    }

    @GetMapping("/")
    String matters(Model model) {
        model.addAttribute("matters", workbench.list());
        model.addAttribute("professions", NewChart.professions());
        return "matters";
    }

    @PostMapping("/matters")
    String upload(@RequestParam("files") List<MultipartFile> files, @RequestParam(defaultValue = "") String name)
            throws IOException {
        return "redirect:/uploads/" + uploads.begin(files, name.strip()).id();
    }

    @GetMapping("/uploads/{id}")
    String upload(@PathVariable String id, Model model) {
        model.addAttribute("upload", uploads.get(id));
        return "upload";
    }

    /** Stops an import. The page goes on asking until it has ended. */
    @PostMapping("/uploads/{id}/stop")
    String stop(@PathVariable String id) {
        uploads.get(id).stop();
        return "redirect:/uploads/" + id;
    }

    @PostMapping("/samples")
    String samples() {
        return "redirect:/uploads/" + uploads.beginSamples().id();
    }

    /** An empty workbook to fill in. */
    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template() throws IOException {
        var folder = Files.createTempDirectory("pierce-template");
        try {
            var file = folder.resolve("deal.xlsx");
            WorkbookTemplate.write(file);
            var headers = new HttpHeaders();
            headers.setContentType(MediaType.parseMediaType(TableFormat.XLSX.mediaType()));
            headers.setContentDisposition(
                    ContentDisposition.attachment().filename("deal.xlsx").build());
            return ResponseEntity.ok().headers(headers).body(Files.readAllBytes(file));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** The part of the page that asks again each second while the import runs. */
    @GetMapping("/uploads/{id}/progress")
    String progress(@PathVariable String id, Model model) {
        model.addAttribute("upload", uploads.get(id));
        return "upload :: progress";
    }
}

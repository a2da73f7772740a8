package org.pierce.web;

import java.io.IOException;
import java.util.List;
import org.pierce.analysis.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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

    /** The part of the page that asks again each second while the import runs. */
    @GetMapping("/uploads/{id}/progress")
    String progress(@PathVariable String id, Model model) {
        model.addAttribute("upload", uploads.get(id));
        return "upload :: progress";
    }
}

package org.pierce.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.pierce.law.LawBook;
import org.pierce.law.LawPrinter;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The law as Pierce knows it, state by state. */
@Controller
class LawPage {

    private final LawBook book;

    LawPage(LawBook book) {
        this.book = book;
    }

    @GetMapping("/law")
    String states(Model model) {
        frame(model, "Law");
        return "reference";
    }

    @GetMapping("/law/{state}")
    String state(
            @PathVariable String state,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Model model) {
        var law = book.find(state.toUpperCase(Locale.ROOT))
                .orElseThrow(() ->
                        new NoSuchElementException("There is no law of that name. Choose a state from the list."));
        var day = asOf == null ? LocalDate.now() : asOf;
        frame(model, "Law of %s on %s".formatted(state.toUpperCase(Locale.ROOT), day));
        model.addAttribute("lines", LawPrinter.print(law, day));
        return "reference";
    }

    private void frame(Model model, String title) {
        var states = new ArrayList<>(book.jurisdictions());
        states.add("US");
        model.addAttribute("title", title);
        model.addAttribute("choices", states);
        model.addAttribute("choiceBase", "/law/");
        model.addAttribute("newline", "\n");
    }
}

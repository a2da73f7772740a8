package org.pierce.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.pierce.law.LawBook;
import org.pierce.law.LawComparison;
import org.pierce.law.LawPrinter;
import org.pierce.structure.Profession;
import org.pierce.structure.Words;
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

    /** States side by side: {@code /law/compare?states=CA,OR,NY}. */
    @GetMapping("/law/compare")
    String compare(
            @RequestParam(defaultValue = "") String states,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "medicine") String profession,
            Model model) {
        var asked = Arrays.stream(states.toUpperCase(Locale.ROOT).split("[,;\\s]+"))
                .filter(state -> !state.isBlank())
                .distinct()
                .toList();
        var chosen = Words.find(Profession.class, profession)
                .orElseThrow(() -> new NoSuchElementException("There is no such profession. Choose one of the list."));
        var day = asOf == null ? LocalDate.now() : asOf;
        model.addAttribute("title", "States side by side");
        model.addAttribute("states", String.join(",", asked));
        model.addAttribute("asOf", day);
        model.addAttribute("profession", Words.of(chosen));
        model.addAttribute("professions", Words.list(Profession.class));
        model.addAttribute(
                "unknown",
                asked.stream().filter(state -> book.find(state).isEmpty()).toList());
        var known = asked.stream().filter(state -> book.find(state).isPresent()).toList();
        if (!known.isEmpty()) {
            model.addAttribute("comparison", LawComparison.of(book, known, day, chosen));
        }
        return "law-comparison";
    }

    private void frame(Model model, String title) {
        var states = new ArrayList<>(book.jurisdictions());
        states.add("US");
        model.addAttribute("title", title);
        model.addAttribute("choices", states);
        model.addAttribute("choiceBase", "/law/");
        model.addAttribute("newline", "\n");
        model.addAttribute("comparing", true);
    }
}

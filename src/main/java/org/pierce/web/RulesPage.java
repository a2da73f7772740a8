package org.pierce.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.pierce.screening.Flag;
import org.pierce.screening.Rule;
import org.pierce.screening.RuleCatalog;
import org.pierce.structure.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is looked for, and the page and query of each rule. */
@Controller
class RulesPage {

    private final RuleCatalog catalog;

    RulesPage(RuleCatalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping("/rules")
    String rules(Model model) {
        frame(model, "Rules");
        model.addAttribute(
                "lines",
                catalog.rules().stream()
                        .flatMap(rule -> rule.flags().stream())
                        .map(flag -> "%-8s %-9s %s".formatted(flag.id(), severity(flag), flag.title()))
                        .toList());
        return "reference";
    }

    @GetMapping("/rules/{flag}")
    String rule(@PathVariable String flag, Model model) {
        var id = flag.toUpperCase(Locale.ROOT);
        var rule = catalog.findRuleOf(id)
                .orElseThrow(() -> new NoSuchElementException("No rule looks for that. Choose a flag from the list."));
        frame(model, "%s: %s".formatted(id, catalog.getFlag(id).title()));
        model.addAttribute("lines", lines(rule));
        return "reference";
    }

    private static List<String> lines(Rule rule) {
        var lines = new ArrayList<>(rule.page().lines().toList());
        lines.add("");
        lines.add("The query, after the engine has bound the practice, its law and its lay parties:");
        lines.add("");
        rule.tail().lines().forEach(lines::add);
        return lines;
    }

    private void frame(Model model, String title) {
        model.addAttribute("title", title);
        model.addAttribute(
                "choices", catalog.flags().stream().map(Flag::id).sorted().toList());
        model.addAttribute("choiceBase", "/rules/");
        model.addAttribute("newline", "\n");
    }

    private static String severity(Flag flag) {
        return flag.base().map(Words::of).orElse("varies");
    }
}

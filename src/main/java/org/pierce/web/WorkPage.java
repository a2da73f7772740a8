package org.pierce.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import org.pierce.web.LongWork.StillWorking;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What stands in the place of a page that is not done yet: how far the work is, and a way to stop it. */
@Controller
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class WorkPage {

    private final LongWork work;

    WorkPage(LongWork work) {
        this.work = work;
    }

    @ExceptionHandler(StillWorking.class)
    @ResponseStatus(HttpStatus.ACCEPTED)
    String working(StillWorking still, jakarta.servlet.http.HttpServletRequest request, Model model) {
        model.addAttribute("csrf", String.valueOf(request.getAttribute(AccessFilter.CSRF)));
        model.addAttribute("work", still.running());
        return "working";
    }

    /** The part of the page that asks again; once the work is done, it has the browser load the page that was asked for. */
    @GetMapping("/work/{id}")
    String progress(@PathVariable String id, Model model, HttpServletResponse response) {
        var running = work.find(id);
        if (running.isEmpty() || running.get().done() && !running.get().stopped()) {
            response.setHeader("HX-Refresh", "true");
            return "working :: none";
        }
        model.addAttribute("work", running.get());
        return "working :: progress";
    }

    @PostMapping("/work/{id}/stop")
    String stop(@PathVariable String id, Model model) {
        var running = work.find(id)
                .orElseThrow(() -> new NoSuchElementException("That is done already. Open the page again."));
        running.stop();
        model.addAttribute("work", running);
        return "working :: progress";
    }
}

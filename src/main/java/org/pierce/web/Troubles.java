package org.pierce.web;

import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The one place that turns failures into pages. Their words end in the remedy; stack traces stay in the log. */
@ControllerAdvice
class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    @ModelAttribute("csrf")
    String csrf(jakarta.servlet.http.HttpServletRequest request) {
        return String.valueOf(request.getAttribute(AccessFilter.CSRF));
    }

    @ExceptionHandler({NoSuchElementException.class, NoResourceFoundException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String missing(Exception exception, Model model) {
        var words = exception instanceof NoSuchElementException ? exception.getMessage() : null;
        return page(
                model, "Not here", words == null ? "There is no such page. Start from the list of matters." : words);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    String large(Model model) {
        return page(
                model,
                "The files are too large for the browser",
                "Put them in a folder and run: pierce analyze FOLDER. The matter then appears here.");
    }

    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String bad(Model model) {
        return page(
                model, "This address cannot be read", "Dates are written 2026-11-15. Start from the list of matters.");
    }

    @ExceptionHandler(Exception.class)
    @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
    String broken(Exception exception, Model model) {
        LOG.error("A page failed: {}", exception.getClass().getName(), exception);
        return page(
                model,
                "Pierce failed where it should not",
                "Load the page again. If it stays, the log in the terminal says what to report.");
    }

    private static String page(Model model, String title, String words) {
        model.addAttribute("title", title);
        model.addAttribute("words", words);
        return "trouble";
    }
}

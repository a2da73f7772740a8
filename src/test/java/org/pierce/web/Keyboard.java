package org.pierce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Somebody who has no mouse. At each stop the focus must be seen, in the window, and further on in the page than before. */
final class Keyboard {

    /** So many stops nobody presses through to get to a thing. */
    private static final int PATIENCE = 120;

    /** What is wrong with where the focus is: nothing, or words. An own look of the focus may stand at the label of a hidden control. */
    private static final String TROUBLE = """
            const at = document.activeElement, before = window.keyboardStop;
            window.keyboardStop = at;
            if (!at || at === document.body) return 'the focus is nowhere';
            const seen = getComputedStyle(at).opacity === '0' ? at.nextElementSibling : at;
            const look = getComputedStyle(seen), place = seen.getBoundingClientRect();
            if (place.width < 2 || place.height < 2) return 'it is not to be seen';
            if (place.bottom < 0 || place.top > innerHeight || place.right < 0 || place.left > innerWidth) return 'it is out of the window';
            const ring = look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 1;
            // Within one field, such as the parts of a date, the browser shows it.
            if (!ring && at !== before) return 'nothing shows that it has the focus';
            if (before && before.isConnected && before !== at && !(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)) return 'it stands before the stop before';
            return '';""";

    /** How the stop is called, quicker than the browser works it out for readers. */
    private static final String STOP = "const trouble = (() => {" + TROUBLE + "})(), stop = document.activeElement;"
            + "const label = stop.labels && stop.labels.length ? stop.labels[0] : stop;"
            + "return [trouble, stop.getAttribute('aria-label') || (label.innerText || '').trim(), stop.getAttribute('name') || '', stop.tagName];";

    private final WebDriver browser;

    Keyboard(WebDriver browser) {
        this.browser = browser;
    }

    void press(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    WebElement here() {
        return browser.switchTo().activeElement();
    }

    /**
     * Where Tab came to a stop.
     *
     * @param name of the link, button or field, for readers
     * @param field name under which it is sent; empty where it is none
     */
    record Stop(String name, String field, String tag) {}

    /** Goes on by Tab to a link, button or field of a name. */
    void to(String name) {
        to(stop -> stop.name().equals(name), name);
    }

    void toField(String field) {
        to(stop -> stop.field().equals(field), field);
    }

    void to(Predicate<Stop> wanted, String what) {
        script("window.keyboardStop = document.activeElement");
        for (int count = 0; count < PATIENCE; count++) {
            press(Keys.TAB);
            var told = (List<?>) script(STOP);
            var stop = new Stop(String.valueOf(told.get(1)), String.valueOf(told.get(2)), String.valueOf(told.get(3)));
            assertThat(told.getFirst())
                    .as("%s, on the way to %s: %s", browser.getCurrentUrl(), what, stop)
                    .isEqualTo("");
            if (wanted.test(stop)) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + what);
    }

    private Object script(String words) {
        return ((JavascriptExecutor) browser).executeScript(words);
    }

    /** Types a day as the field of this browser's language wants it. */
    void typeDay(int year, int month, int day) {
        var order =
                (String) script("return new Intl.DateTimeFormat().formatToParts().map(part => part.type).join(' ')");
        for (var part : order.split("[^a-z]+|literal")) {
            switch (part) {
                case "year" -> press("%04d".formatted(year));
                case "month" -> press("%02d".formatted(month));
                case "day" -> press("%02d".formatted(day));
                default -> {}
            }
        }
    }
}

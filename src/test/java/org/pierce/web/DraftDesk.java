package org.pierce.web;

import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** The chart of a draft in a browser, as somebody draws on it. */
final class DraftDesk {

    private final WebDriver browser;
    private final Workplace at;

    DraftDesk(WebDriver browser, Workplace at) {
        this.browser = browser;
        this.at = at;
    }

    void begin(String matter, String name) {
        at.open("/matters/" + matter + "/chart");
        at.one(".menu summary").click();
        at.one(".menu input[name=name]").sendKeys(name);
        at.named(".menu button", "Begin").click();
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.id("drafting")));
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("body.alive")));
    }

    void add(String kind, String name, @Nullable String form) {
        at.named("#drafting button", "Add a party").click();
        kind(kind);
        field("cell.0.name", name);
        if (form != null) {
            choose("cell.0.form", form);
        }
        draw();
        at.waiting().until(seen -> at.focused().startsWith(name));
    }

    void kind(String kind) {
        WebElement wanted = at.named("#panel .kinds button", kind);
        if ("true".equals(wanted.getDomAttribute("aria-pressed"))) {
            return;
        }
        wanted.click();
        at.waiting().until(seen -> at.all("#panel .kinds [aria-pressed=true]").stream()
                .anyMatch(pressed -> pressed.getText().equals(kind)));
    }

    /** Sends the form, and waits for what comes of it. */
    void draw() {
        WebElement button = at.named("#panel button", "Draw it");
        button.click();
        at.waiting().until(ExpectedConditions.stalenessOf(button));
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.id("comes")));
        drawn();
    }

    /** Waits until the chart stands as it was edited. */
    void drawn() {
        at.waiting().until(seen -> at.all("#canvas[aria-busy]").isEmpty());
    }

    void drag(String from, String to) {
        drawn();
        var dot = at.one(".handle[data-party='" + from + "']");
        new Actions(browser)
                .moveToElement(dot)
                .clickAndHold()
                .moveByOffset(8, 8)
                .moveToElement(at.party(to))
                .release()
                .perform();
    }

    void shown(String field) {
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.name(field)));
    }

    void field(String name, String text) {
        shown(name);
        var field = at.one("#panel [name='" + name + "']");
        if (field.getTagName().equals("select")) {
            new Select(field).selectByValue(text);
        } else {
            field.clear();
            field.sendKeys(text);
        }
    }

    void choose(String name, String word) {
        new Select(at.one("#panel [name='" + name + "']")).selectByValue(word);
    }

    WebElement line(String fact) {
        drawn();
        return at.waiting()
                .until(ExpectedConditions.elementToBeClickable(
                        By.cssSelector(".drawing g.label[data-fact='" + fact + "'] text")));
    }

    void press(String key) {
        at.one("#canvas").sendKeys(key);
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#panel h1")));
    }

    void keys(CharSequence... keys) {
        drawn();
        at.one("#canvas").sendKeys(Keys.chord(keys));
    }

    /** Into the field that the chart has put the keys into. */
    void typed(String text, Keys then) {
        at.waiting().until(ExpectedConditions.presenceOfElementLocated(By.id("to-seek")));
        at.waiting().until(seen -> at.focused().equals("To"));
        at.press(text);
        at.press(then);
    }
}

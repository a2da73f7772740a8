package org.pierce.web;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Work that a page waits for, but not for long: then it goes on away from the page, which shows how far it is, can stop it, and comes when it is
 * done. The same work is done once, however many pages wait for it.
 */
@Component
class LongWork {

    /** How long a page waits before it shows how far the work is. */
    static final String PATIENCE = "pierce.patience";

    private final Environment settings;
    private final Map<String, RunningWork> byKey = new ConcurrentHashMap<>();

    LongWork(Environment settings) {
        this.settings = settings;
    }

    /**
     * Does work, or goes on waiting for the same.
     *
     * @param key what tells it from other work
     * @param work is handed whom to tell its steps
     * @throws StillWorking if it takes longer than a page should wait; asked again, it is waited for again
     */
    @SuppressWarnings("unchecked") // Under one key there is one kind of work.
    <T> Done<T> await(String key, Function<Consumer<String>, T> work) {
        var running = byKey.compute(
                key, (same, known) -> known == null || known.stopped() ? RunningWork.begin(work::apply) : known);
        try {
            var result = isPage()
                    ? running.result().get(patience().toMillis(), TimeUnit.MILLISECONDS)
                    : running.result().get();
            byKey.remove(key, running);
            return new Done<>((T) result, running.isLate());
        } catch (TimeoutException takesLong) {
            running.late();
            throw new StillWorking(running);
        } catch (ExecutionException failed) {
            byKey.remove(key, running);
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Pierce is stopping. Start it again.", stopping);
        }
    }

    private Duration patience() {
        return DurationStyle.detectAndParse(settings.getProperty(PATIENCE, "2s"));
    }

    Optional<RunningWork> find(String id) {
        return byKey.values().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Parts of pages, files and what is sent by a form are waited for to the end. */
    private static boolean isPage() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                && asked.getRequest().getMethod().equals("GET")
                && asked.getRequest().getHeader("HX-Request") == null
                && String.valueOf(asked.getRequest().getHeader("Accept")).contains("text/html")
                && !asked.getRequest().getRequestURI().matches(".*\\.(?!html)\\w+");
    }

    /**
     * Work that is done.
     *
     * @param isLate whether a page has waited in vain for it, so that it may have been done some time ago
     */
    record Done<T>(T result, boolean isLate) {}

    /** The page is not done yet. */
    static final class StillWorking extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient RunningWork running;

        StillWorking(RunningWork running) {
            super("It takes longer than a page should wait.");
            this.running = running;
        }

        RunningWork running() {
            return running;
        }
    }
}

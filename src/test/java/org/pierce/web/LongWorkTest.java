package org.pierce.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pierce.web.LongWork.StillWorking;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@Timeout(30)
class LongWorkTest {

    private final LongWork work = new LongWork(new MockEnvironment().withProperty(LongWork.PATIENCE, "40ms"));
    private final CountDownLatch gate = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();

    @BeforeEach
    void aPageIsAskedFor() {
        asked("GET");
    }

    @AfterEach
    void nothingIsAskedFor() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void shortWorkIsWaitedFor() {
        var done = work.await("short", told -> "here");
        assertThat(done.result()).isEqualTo("here");
        assertThat(done.isLate()).isFalse();
    }

    @Test
    void longWorkIsDoneOnceAndFetchedLater() {
        var first = catchThrowableOfType(StillWorking.class, () -> work.await("long", this::behindTheGate));
        var second = catchThrowableOfType(StillWorking.class, () -> work.await("long", this::behindTheGate));
        assertThat(second.running()).isSameAs(first.running());
        assertThat(first.running().steps()).containsExactly("waiting: 2 of 2");
        gate.countDown();
        asked("POST");
        var done = work.await("long", this::behindTheGate);
        assertThat(done.result()).isEqualTo("through");
        assertThat(done.isLate()).isTrue();
        assertThat(begun).hasValue(1);
        assertThat(work.find(first.running().id())).isEmpty();
    }

    @Test
    void stoppedWorkEndsAndBeginsAnewWhenItIsAskedForAgain() throws InterruptedException {
        var running = catchThrowableOfType(StillWorking.class, () -> work.await("long", this::behindTheGate))
                .running();
        running.stop();
        while (!running.done()) {
            Thread.sleep(Duration.ofMillis(5));
        }
        assertThat(running.result()).isCompletedExceptionally();
        gate.countDown();
        assertThat(work.await("long", this::behindTheGate).result()).isEqualTo("through");
        assertThat(begun).hasValue(2);
    }

    @Test
    void whatFailsIsToldToWhoeverWaits() {
        assertThatThrownBy(() -> work.await("bad", told -> {
                    throw new IllegalArgumentException("no such day");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such day");
    }

    private String behindTheGate(Consumer<String> told) {
        begun.incrementAndGet();
        told.accept("waiting: 1 of 2");
        told.accept("waiting: 2 of 2");
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return "through";
    }

    private static void asked(String method) {
        var request = new MockHttpServletRequest(method, "/matters/alder");
        request.addHeader("Accept", "text/html");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}

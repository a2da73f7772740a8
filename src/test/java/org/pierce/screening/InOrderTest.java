package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class InOrderTest {

    private final List<Integer> taken = new ArrayList<>();

    @Test
    void handsOverInOrderWhicheverEndsFirst() {
        var second = new CountDownLatch(1);
        try (var threads = new InOrder(2)) {
            threads.each(
                    List.of(1, 2, 3),
                    one -> {
                        if (one == 1) {
                            await(second);
                        }
                        second.countDown();
                        return one * 10;
                    },
                    taken::add);
        }
        assertThat(taken).containsExactly(10, 20, 30);
    }

    @Test
    void beginsFewBeforeTheFirstIsHandedOver() {
        var begun = new AtomicInteger();
        var ahead = new ArrayList<Integer>();
        try (var threads = new InOrder(2)) {
            threads.each(
                    IntStream.range(0, 50).boxed().toList(),
                    one -> begun.incrementAndGet(),
                    one -> ahead.add(begun.get() - ahead.size()));
        }
        assertThat(ahead).hasSize(50).allSatisfy(few -> assertThat(few).isLessThanOrEqualTo(3));
    }

    @Test
    void theFirstFailureEndsItAndWhatRunsIsGivenUp() {
        var isGivenUp = new AtomicBoolean();
        var running = new CountDownLatch(1);
        assertThatThrownBy(() -> {
                    try (var threads = new InOrder(2)) {
                        threads.each(
                                List.of(1, 2, 3, 4),
                                one -> {
                                    if (one == 2) {
                                        await(running);
                                        throw new IllegalArgumentException("no 2");
                                    } else if (one == 3) {
                                        running.countDown();
                                        isGivenUp.set(!await(new CountDownLatch(1)));
                                    }
                                    return one;
                                },
                                taken::add);
                    }
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no 2");
        assertThat(taken).containsExactly(1);
        assertThat(isGivenUp).isTrue();
    }

    @Test
    void whoWaitsCanBeInterrupted() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var failed = new ArrayList<Exception>();
        var waiting = Thread.ofPlatform().start(() -> {
            try (var threads = new InOrder(2)) {
                threads.each(
                        List.of(1, 2),
                        one -> {
                            begun.countDown();
                            return await(new CountDownLatch(1));
                        },
                        one -> {});
            } catch (IllegalStateException e) {
                failed.add(e);
            }
        });
        await(begun);
        waiting.interrupt();
        waiting.join();
        assertThat(failed)
                .singleElement()
                .extracting(Exception::getMessage)
                .asString()
                .contains("interrupted");
    }

    /** Whether it came, and nobody gave up waiting. */
    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }
}

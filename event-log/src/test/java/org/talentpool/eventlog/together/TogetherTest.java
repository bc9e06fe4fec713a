package org.talentpool.eventlog.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private final ConcurrentLinkedQueue<List<String>> groups = new ConcurrentLinkedQueue<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Together<String, String> together = new Together<>(1, 3, String::equals, this::work);

    @AfterEach
    void stop() {
        threads.close();
    }

    private void work(List<Wish<String, String>> group) {
        groups.add(group.stream().map(Wish::what).toList());
        begun.countDown();
        await(release);
        for (var wish : group) {
            if (wish.what().equals("bad")) wish.failed(new IllegalStateException("bad"));
            else wish.granted(wish.what().toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** The first is begun; the others come one after the other while it lasts. */
    private List<CompletableFuture<String>> wishes(String first, String... others) {
        var wishes = Stream.of(others).toList();
        var begunFirst = CompletableFuture.supplyAsync(() -> together.get(first), threads);
        await(begun);
        var all = new java.util.ArrayList<>(List.of(begunFirst));
        for (var wish : wishes) {
            int before = together.waiting();
            all.add(CompletableFuture.supplyAsync(() -> together.get(wish), threads));
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> together.waiting() == before + 1);
        }
        release.countDown();
        return all;
    }

    @Test
    void who_comes_first_waits_for_nobody_and_the_others_are_served_at_once() {
        var results =
                wishes("a", "b", "c").stream().map(CompletableFuture::join).toList();

        assertThat(results).containsExactly("A", "B", "C");
        assertThat(groups).containsExactly(List.of("a"), List.of("b", "c"));
    }

    @Test
    void a_group_has_so_many_at_most() {
        wishes("a", "b", "c", "d", "e").forEach(CompletableFuture::join);

        assertThat(groups).containsExactly(List.of("a"), List.of("b", "c", "d"), List.of("e"));
    }

    @Test
    void what_must_be_apart_is_of_two_groups() {
        wishes("a", "b", "b").forEach(CompletableFuture::join);

        assertThat(groups).containsExactly(List.of("a"), List.of("b"), List.of("b"));
    }

    @Test
    void one_that_fails_fails_alone() {
        var results = wishes("a", "bad", "c");

        assertThat(results.get(2).join()).isEqualTo("C");
        assertThatThrownBy(results.get(1)::join)
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("bad");
    }

    @Test
    void work_that_breaks_keeps_nobody_waiting() {
        var broken = new Together<String, String>(1, 3, String::equals, group -> {
            asked.incrementAndGet();
            throw new IllegalArgumentException("broken");
        });

        assertThatThrownBy(() -> broken.get("a")).hasRootCauseMessage("broken");
        assertThatThrownBy(() -> broken.get("b")).hasRootCauseMessage("broken");
        assertThat(asked).hasValue(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

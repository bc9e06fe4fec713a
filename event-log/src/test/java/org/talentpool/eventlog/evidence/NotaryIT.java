package org.talentpool.eventlog.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.eventlog.evidence.note.SignedNote;
import org.talentpool.eventlog.evidence.tree.Proofs;
import org.talentpool.eventlog.evidence.tree.Tree;

class NotaryIT {
    @TempDir
    Path folder;

    private NotarisedLog log;

    @BeforeEach
    void an_empty_log() {
        log = new NotarisedLog(folder, 6962);
    }

    private void mustBeOneTreeOverAllEvents() {
        var events = log.events();
        assertThat(log.tree.extent().size()).isEqualTo(events.size());
        assertThat(new Tree(log.tree.tiles()).root(events.size())).isEqualTo(log.rootOf(events));
        for (int leaf = 0; leaf < events.size(); leaf += 1 + events.size() / 50) {
            assertThat(log.tree.leafAt(events.get(leaf).position())).hasValue(leaf);
        }
    }

    @Test
    void every_event_is_a_leaf_in_the_order_of_the_log_and_holes_are_none() {
        log.append(300);
        log.takeIn();
        log.append(7);
        log.takeIn();
        log.append(500);
        log.takeIn();

        mustBeOneTreeOverAllEvents();
        assertThat(log.events().getLast().position()).isGreaterThan(807);
        assertThat(log.tree.leafAt(log.events().getLast().position() + 1)).isEmpty();
    }

    @Test
    void an_empty_log_is_not_signed() {
        assertThat(log.notarise()).isEqualTo(Standing.HOLDS);

        assertThat(log.evidence().latest()).isEmpty();
        assertThat(log.published()).doesNotExist();
    }

    @Test
    void each_event_is_proved_under_the_published_checkpoint_and_each_checkpoint_continues_the_one_before()
            throws Exception {
        for (int round = 0; round < 5; round++) {
            log.append(70);
            log.notarise();
        }
        var published = SignedNote.all(Files.readString(log.published()));
        assertThat(published).hasSize(5).allMatch(note -> note.isSignedBy(log.key.publicKey()));
        var newest = published.getLast().checkpoint();

        var events = log.events();
        for (int at = 0; at < events.size(); at += 7) {
            var event = events.get(at);
            var proof = log.evidence().of(event.position()).orElseThrow();
            assertThat(proof.holds()).isTrue();
            assertThat(Proofs.includes(event.hash(), proof.leaf(), newest.size(), proof.path(), newest.root()))
                    .isTrue();
            assertThat(log.evidence().ofEvent(event.id()).orElseThrow().leaf()).isEqualTo(proof.leaf());
        }
        for (var note : published) {
            var from = note.checkpoint();
            var proof = log.evidence().consistency(from.size(), newest.size()).orElseThrow();
            assertThat(Proofs.extend(from.size(), from.root(), newest.size(), newest.root(), proof.path()))
                    .isTrue();
        }
    }

    @Test
    void what_is_not_under_a_checkpoint_has_no_proof() {
        log.append(10);
        log.notarise();
        log.append(1);
        log.takeIn();
        var last = log.events().getLast();

        assertThat(log.evidence().of(last.position())).isEmpty();
        assertThat(log.evidence().of(0)).isEmpty();
        assertThat(log.evidence().ofEvent("none")).isEmpty();
        assertThat(log.evidence().consistency(0, 3)).isEmpty();
        assertThat(log.evidence().consistency(4, 3)).isEmpty();
        assertThat(log.evidence().consistency(3, 12)).isEmpty();
    }

    @Test
    void a_changed_event_is_shown_not_to_hold() {
        log.append(10);
        log.notarise();
        var event = log.events().get(4);

        log.asSuperuser(
                "update eventlog.domain_event_entry set sequence_number = 99 where global_index = ?", event.position());

        assertThat(log.evidence().of(event.position()).orElseThrow().holds()).isFalse();
    }

    @Test
    void an_append_that_stays_open_is_waited_for_and_never_passed() throws Exception {
        var appended = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var late = CompletableFuture.runAsync(() -> log.transaction().executeWithoutResult(_ -> {
            log.append(log.client, UUID.randomUUID(), 0);
            appended.countDown();
            await(release);
        }));
        appended.await();
        log.append(3);

        log.takeIn();
        assertThat(log.tree.extent().size()).isZero();
        release.countDown();
        late.get();
        log.takeIn();

        mustBeOneTreeOverAllEvents();
    }

    @Test
    void what_was_killed_in_the_middle_is_done_again_and_once() {
        log.append(2_100);
        for (int kill = 0; kill < 3; kill++) {
            var dying = new Notary(log.log(), log.tree, log.checkpoints, log.key, log.properties, cutOffBeforeCommit());
            dying.takeIn();
            assertThat(log.tree.extent().size()).isEqualTo(Math.min(2_100, kill * 2_000L));
            log.notary().takeIn();
        }

        mustBeOneTreeOverAllEvents();
    }

    @Test
    void four_notaries_at_once_beside_writers_make_one_tree_and_no_checkpoint_twice() throws Exception {
        var writing = new AtomicBoolean(true);
        try (var threads = Executors.newFixedThreadPool(6)) {
            var notaries = new ArrayList<CompletableFuture<Void>>();
            for (int one = 0; one < 4; one++) {
                notaries.add(CompletableFuture.runAsync(
                        () -> {
                            var notary = log.notary();
                            while (writing.get() || notary.takeIn() > 0) {
                                notary.takeIn();
                                notary.signIfDue();
                                LockSupport.parkNanos(1_000_000);
                            }
                        },
                        threads));
            }
            var writer = CompletableFuture.runAsync(() -> IntStream.range(0, 70).forEach(_ -> log.append(10)), threads);
            writer.get();
            writing.set(false);
            CompletableFuture.allOf(notaries.toArray(CompletableFuture[]::new)).get();
        }
        log.notarise();

        mustBeOneTreeOverAllEvents();
        var sizes = SignedNote.all(Files.readString(log.published())).stream()
                .map(note -> note.checkpoint().size())
                .toList();
        assertThat(sizes).isSorted().doesNotHaveDuplicates().endsWith(700L);
    }

    @Test
    void a_log_that_was_moved_has_the_same_tree_at_every_published_size() {
        log.append(400);
        log.notarise();
        log.append(100);
        log.notarise();
        var moved = new NotarisedLog(folder, 1, log.key);
        List<LeafInput> events = log.events();
        moved.transaction().executeWithoutResult(_ -> events.forEach(event -> store(moved, event)));

        assertThat(moved.publishing().standing()).isEqualTo(Standing.CATCHING_UP);
        moved.takeIn();

        assertThat(moved.publishing().standing()).isEqualTo(Standing.HOLDS);
    }

    private static void store(NotarisedLog moved, LeafInput event) {
        moved.client
                .sql("""
                            insert into eventlog.domain_event_entry (global_index, aggregate_identifier, sequence_number,
                                type, event_identifier, time_stamp, payload_type, payload_revision, payload, meta_data)
                            overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        event.position(),
                        event.stream(),
                        event.sequence(),
                        event.aggregateType(),
                        event.id(),
                        event.time().atOffset(ZoneOffset.UTC),
                        event.type(),
                        event.revision(),
                        event.payload(),
                        event.metaData()))
                .update();
    }

    private TransactionTemplate cutOffBeforeCommit() {
        return new TransactionTemplate(log.transaction().getTransactionManager()) {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                return super.execute((TransactionStatus status) -> {
                    T result = action.doInTransaction(status);
                    status.setRollbackOnly();
                    return result;
                });
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

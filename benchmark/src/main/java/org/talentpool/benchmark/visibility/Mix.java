package org.talentpool.benchmark.visibility;

import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.talentpool.benchmark.backend.Backend;
import org.talentpool.benchmark.backend.Wishes;
import org.talentpool.benchmark.visibility.Wish.Kind;

/** Every other command plans a post, the others pause and resume candidates; each candidate has one command at a time. */
final class Mix {
    private static final int AT_A_TIME = 100;

    private final SplittableRandom random;
    private final Queue<UUID> free = new ConcurrentLinkedQueue<>();
    private final Map<UUID, Long> versions = new ConcurrentHashMap<>();

    Mix(long seed) {
        random = new SplittableRandom(seed);
    }

    void register(Backend backend, int candidates) {
        for (int done = 0; done < candidates; done += AT_A_TIME) {
            var sent = Stream.generate(this::uuid)
                    .limit(Math.min(AT_A_TIME, candidates - done))
                    .map(id -> backend.send(Wishes.register(id), id.toString()).thenAccept(_ -> registered(id)))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(sent).join();
        }
    }

    private void registered(UUID id) {
        versions.put(id, 1L);
        free.add(id);
    }

    /** A post where no candidate is free. */
    Wish next() {
        var candidate = random.nextBoolean() ? free.poll() : null;
        if (candidate == null) {
            var id = uuid();
            return new Wish(Wishes.plan(id), Kind.POST, id, 1);
        }
        long version = versions.merge(candidate, 1L, Long::sum);
        var command = version % 2 == 0 ? Wishes.pause(candidate) : Wishes.resume(candidate);
        return new Wish(command, Kind.CANDIDATE, candidate, version);
    }

    /** To be told once a command was carried out. */
    void done(Wish wish) {
        if (wish.kind() == Kind.CANDIDATE) free.add(wish.id());
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}

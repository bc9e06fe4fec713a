package org.talentpool.benchmark.crash;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** What one worker asks for: posts and candidates of its own, so that nothing but a fault makes an outcome surprising. */
final class Story {
    private static final int MEMORY = 200;

    private record Candidate(UUID id, boolean paused, int applications) {}

    private final SplittableRandom random;
    private final List<UUID> requisitions;
    private final Deque<UUID> unfunded = new ArrayDeque<>();
    private final Deque<Candidate> candidates = new ArrayDeque<>();
    private final List<Operation> done = new ArrayList<>();

    Story(SplittableRandom random, List<UUID> requisitions) {
        this.random = random;
        this.requisitions = List.copyOf(requisitions);
    }

    Operation next() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> operation(Kind.PLAN, uuid());
            case 2, 3 -> unfunded.isEmpty() ? operation(Kind.PLAN, uuid()) : operation(Kind.FUND, unfunded.peek());
            case 4 -> operation(Kind.REGISTER, uuid());
            case 5, 6 -> candidates.isEmpty() ? operation(Kind.REGISTER, uuid()) : turn(candidates.peek());
            case 7, 8 -> candidates.isEmpty() ? operation(Kind.REGISTER, uuid()) : apply(candidates.peek());
            default -> done.isEmpty() ? operation(Kind.PLAN, uuid()) : done.get(random.nextInt(done.size()));
        };
    }

    private Operation turn(Candidate candidate) {
        return operation(candidate.paused() ? Kind.RESUME : Kind.PAUSE, candidate.id());
    }

    /** Once to each requisition; what comes then has to be refused. */
    private Operation apply(Candidate candidate) {
        int number = Math.min(candidate.applications(), requisitions.size() - 1);
        return operation(Kind.APPLY, uuid(), requisitions.get(number), candidate.id());
    }

    /** Whether the operation, with its key, was acknowledged before. */
    boolean isRepeated(Operation operation) {
        return done.contains(operation);
    }

    /** Whether it can only be refused. */
    boolean isRefusable(Operation operation) {
        return operation.kind() == Kind.APPLY
                && !candidates.isEmpty()
                && candidates.peek().applications() >= requisitions.size();
    }

    /** Goes on from what was carried out. */
    void carriedOut(Operation operation) {
        switch (operation.kind()) {
            case PLAN -> unfunded.add(operation.ids().getFirst());
            case FUND -> unfunded.remove();
            case REGISTER -> candidates.add(new Candidate(operation.ids().getFirst(), false, 0));
            case PAUSE, RESUME -> replace(operation.kind() == Kind.PAUSE, 0);
            case APPLY -> replace(candidates.element().paused(), 1);
            case DRAFT, PUBLISH -> {}
        }
        done.add(operation);
        if (done.size() > MEMORY) done.remove(random.nextInt(MEMORY));
    }

    private void replace(boolean paused, int applications) {
        var candidate = candidates.remove();
        candidates.add(new Candidate(candidate.id(), paused, candidate.applications() + applications));
    }

    private Operation operation(Kind kind, UUID... ids) {
        return Operation.of(kind, uuid(), ids);
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}

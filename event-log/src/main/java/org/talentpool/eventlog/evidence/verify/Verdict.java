package org.talentpool.eventlog.evidence.verify;

/** What a log turns out to be, beside what was published of it. */
sealed interface Verdict {
    /** All published checkpoints are met. @param uncovered events behind the last one, about which nothing can be said */
    record Holds(long events, long checkpoints, long uncovered) implements Verdict {
        @Override
        public String toString() {
            return "HOLDS events=%d checkpoints=%d uncovered=%d".formatted(events, checkpoints, uncovered);
        }
    }

    /**
     * Something among these events is not what it was: changed, lost, put in between or in another place.
     *
     * @param after events that are as they were
     * @param upTo size of the first checkpoint that is not met
     * @param positions of the first and the last event in question
     */
    record Changed(long after, long upTo, String positions) implements Verdict {
        @Override
        public String toString() {
            return "CHANGED after=%d upto=%d positions=%s".formatted(after, upTo, positions);
        }
    }

    /** The last events are gone. @param after events that are as they were, as far as checkpoints tell */
    record Shorter(long events, long published, long after) implements Verdict {
        @Override
        public String toString() {
            return "SHORTER events=%d published=%d after=%d".formatted(events, published, after);
        }
    }

    /** A checkpoint is not signed by the key. @param note its number in the file, from 1 */
    record Unsigned(long note) implements Verdict {
        @Override
        public String toString() {
            return "UNSIGNED note=%d".formatted(note);
        }
    }

    /** There is no checkpoint to hold the log against. */
    record Unpublished() implements Verdict {
        @Override
        public String toString() {
            return "UNPUBLISHED";
        }
    }

    /** The log cannot be read as one. @param event after which */
    record Unreadable(long event) implements Verdict {
        @Override
        public String toString() {
            return "UNREADABLE after=%d".formatted(event);
        }
    }

    default boolean holds() {
        return this instanceof Holds;
    }
}

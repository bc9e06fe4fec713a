package org.talentpool.command.snapshot;

import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.AbstractSnapshotTrigger;
import org.axonframework.eventsourcing.SnapshotTrigger;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;

/**
 * Takes a snapshot at each so-manieth event of a stream, and of a stream that had to be read from so many events. Streams in
 * memory are shortened, so that counting what was gone through would find none of them long.
 */
final class WhenLong implements SnapshotTriggerDefinition {
    private final Snapshotter snapshotter;
    private final int every;

    WhenLong(Snapshotter snapshotter, int every) {
        this.snapshotter = snapshotter;
        this.every = every;
    }

    @Override
    public SnapshotTrigger prepareTrigger(Class<?> aggregateType) {
        return new EachSoMany(snapshotter, aggregateType, every);
    }

    @Override
    public SnapshotTrigger reconfigure(Class<?> aggregateType, SnapshotTrigger trigger) {
        return Objects.requireNonNull(trigger);
    }

    private static final class EachSoMany extends AbstractSnapshotTrigger {
        private static final long serialVersionUID = 1L;

        private final int every;
        private boolean live;
        private int read;
        private long number;

        EachSoMany(Snapshotter snapshotter, Class<?> aggregateType, int every) {
            super(snapshotter, aggregateType);
            this.every = every;
        }

        @Override
        public void eventHandled(EventMessage<?> message) {
            number = message instanceof DomainEventMessage<?> domain ? domain.getSequenceNumber() : 0;
            super.eventHandled(message);
        }

        @Override
        public void initializationFinished() {
            live = true;
            super.initializationFinished();
        }

        @Override
        protected boolean exceedsThreshold() {
            return live ? number > 0 && number % every == 0 : ++read > every;
        }

        @Override
        protected void reset() {
            read = 0;
        }
    }
}

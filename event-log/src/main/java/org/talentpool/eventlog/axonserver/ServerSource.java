package org.talentpool.eventlog.axonserver;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.storage.LogInOrder;

/** Has the server send to each follower what it has not seen, and at once what is new. */
final class ServerSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    private static final int AT_ONCE = 500;

    private final ServerConnection server;
    private final LogInOrder order;
    private final Decoding decoding;

    ServerSource(ServerConnection server, LogInOrder order, Decoding decoding) {
        this.server = server;
        this.order = order;
        this.decoding = decoding;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        long after = token == null ? 0 : token.position().orElse(0);
        return new ServerStream(new Following(server, after, AT_ONCE), decoding);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return order.beforeFirst().map(GlobalSequenceTrackingToken::new).orElse(null);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        long last = order.last();
        return last == 0 ? null : new GlobalSequenceTrackingToken(last);
    }
}

package planted;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.deadline.SimpleDeadlineManager;
import org.axonframework.eventhandling.LoggingErrorHandler;
import org.axonframework.eventhandling.async.SequentialPolicy;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.xml.XStreamSerializer;
import org.jspecify.annotations.Nullable;

/** Everything that must not be used, in one place. */
public class ForgetfulSetUp {
    @Nullable
    NoTransactionManager transactions;

    @Nullable
    SimpleDeadlineManager deadlines;

    @Nullable
    LoggingErrorHandler errors;

    @Nullable
    SequentialPolicy order;

    @Nullable
    InMemoryTokenStore tokens;

    @Nullable
    InMemoryEventStorageEngine events;

    @Nullable
    XStreamSerializer serializer;
}

package planted;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.web.bind.annotation.RestController;

/** Reads the log behind the back of both gateways. */
@RestController
public class ControllerWithAStore {
    private final EventStore store;

    ControllerWithAStore(EventStore store) {
        this.store = store;
    }

    long head() {
        return store.createHeadToken().position().orElse(0);
    }
}

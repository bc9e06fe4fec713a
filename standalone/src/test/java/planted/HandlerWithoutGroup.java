package planted;

import org.axonframework.eventhandling.EventHandler;

/** Axon would invent a group from the package name. */
public class HandlerWithoutGroup {
    @EventHandler
    void on(String event) {}
}

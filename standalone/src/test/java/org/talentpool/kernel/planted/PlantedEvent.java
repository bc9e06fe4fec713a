package org.talentpool.kernel.planted;

/** A family of events with a member that could not be found again once stored. */
public sealed interface PlantedEvent {
    record NamelessEvent(String text) implements PlantedEvent {}
}

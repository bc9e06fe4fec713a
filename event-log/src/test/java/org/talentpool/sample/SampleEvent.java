package org.talentpool.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.talentpool.kernel.event.DataSubject;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.event.TypeName;

public sealed interface SampleEvent {
    UUID sampleId();

    record Badge(String name, LocalDate since) {}

    @Revision("2")
    @TypeName("sample.SampleOpened")
    record SampleOpened(@DataSubject UUID sampleId, Personal<Badge> badge, String label) implements SampleEvent {}

    @Revision("1")
    @TypeName("sample.SampleCounted")
    record SampleCounted(UUID sampleId, int by) implements SampleEvent {}

    List<Class<?>> TYPES = List.of(SampleOpened.class, SampleCounted.class);
}

package org.talentpool.eventlog.serializer;

import java.util.List;

/** Some of the events that the log may hold; every bean of this type adds to what can be stored and read. */
public record EventFamily(List<Class<?>> types) {}

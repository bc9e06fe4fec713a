package org.talentpool.eventlog.wire;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.InstanceResponseType;
import org.axonframework.messaging.responsetypes.MultipleInstancesResponseType;
import org.axonframework.messaging.responsetypes.OptionalResponseType;

/** What a message may say that it is. Whoever can send one must not choose which other classes are loaded here. */
final class WireTypes {
    private static final String LANGUAGE = "org.talentpool.kernel.";
    private static final Set<String> PLAIN = Stream.of(
                    String.class,
                    Long.class,
                    Integer.class,
                    Boolean.class,
                    BigDecimal.class,
                    UUID.class,
                    Instant.class,
                    LocalDate.class,
                    Void.class,
                    MetaData.class,
                    InstanceResponseType.class,
                    OptionalResponseType.class,
                    MultipleInstancesResponseType.class,
                    Fault.class)
            .map(Class::getName)
            .collect(Collectors.toUnmodifiableSet());

    private WireTypes() {}

    static boolean contain(String className) {
        return className.startsWith(LANGUAGE) || PLAIN.contains(className);
    }
}

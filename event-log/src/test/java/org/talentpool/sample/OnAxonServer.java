package org.talentpool.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * The same test with the log on the Axon Server that the environment names. Whatever its log has from before is left alone. An
 * application that went on following it would stop at what others write with keys of their own, so it ends with its class.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@EnabledIfEnvironmentVariable(
        named = "AXON_SERVER",
        matches = ".+:\\d+",
        disabledReason = "AXON_SERVER names no Axon Server, as host:port of its gRPC")
@Import(FromHereOn.class)
@DirtiesContext
@TestPropertySource(properties = {"talentpool.event-log.store=axon-server", "axon.axonserver.servers=${AXON_SERVER}"})
public @interface OnAxonServer {}

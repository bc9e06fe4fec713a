package org.talentpool.eventlog.erasure;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param ledger file that names who was forgotten; beside the key file unless said, and like that in no copy of the database
 * @param settle how long after the keys are destroyed all stores are looked through: longer than any process remembers a key
 */
@ConfigurationProperties("talentpool.erasure")
public record ErasureProperties(
        @Nullable Path ledger, @DefaultValue("35s") Duration settle) {}

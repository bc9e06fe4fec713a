package org.talentpool.eventlog.evidence;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the log is notarised.
 *
 * @param keyFile the key that signs checkpoints, kept outside the database; none: this process notarises nothing
 * @param createKey whether a missing key may be made, for a log that nobody has signed yet
 * @param origin name of a new key and of the log in its checkpoints; none: one at random
 * @param folder where checkpoints are published; none: beside the key. Out of reach of whoever administrates the database
 * @param lookEvery how long an event may wait until it is taken in
 * @param checkpointAfter how long after a checkpoint the next one is signed, if something came
 * @param checkpointEvents how many events are signed at once at most
 * @param webhook where checkpoints are sent as well
 * @param webhookTimeout how long to wait for its answer
 * @param webhookRetry how long to wait after an attempt that failed
 */
@ConfigurationProperties("talentpool.evidence")
record EvidenceProperties(
        @Nullable Path keyFile,
        @DefaultValue("false") boolean createKey,
        @Nullable String origin,
        @Nullable Path folder,
        @DefaultValue("250ms") Duration lookEvery,
        @DefaultValue("10s") Duration checkpointAfter,
        @DefaultValue("10000") long checkpointEvents,
        @Nullable URI webhook,
        @DefaultValue("5s") Duration webhookTimeout,
        @DefaultValue("30s") Duration webhookRetry) {
    static final String KEY_FILE = "talentpool.evidence.key-file";

    Path key() {
        return Objects.requireNonNull(keyFile, KEY_FILE).toAbsolutePath();
    }

    Path published() {
        return folder == null ? key().resolveSibling("evidence") : folder.toAbsolutePath();
    }
}

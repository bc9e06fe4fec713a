package org.talentpool.eventlog.axonserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.storage.AnsweredRequest;
import org.talentpool.eventlog.storage.AnsweredRequests;
import org.talentpool.eventlog.storage.Bookkeeping;
import org.talentpool.eventlog.storage.Bookkeeping.RequestAnswered;
import org.talentpool.eventlog.storage.KeptRequest;
import org.talentpool.eventlog.storage.StoredEvent;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request that was carried out is the first event of a stream that only its actor and key lead to, so that a second one finds the
 * place taken. The server forgets nothing, and so no key is ever free again.
 */
public final class RequestsOnServer implements AnsweredRequests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String KIND = "request:";
    static final String TYPE = Bookkeeping.PREFIX + "RequestAnswered";
    private static final byte[] NO_META_DATA = "{}".getBytes(UTF_8);

    private final StreamsOnServer streams;

    RequestsOnServer(StreamsOnServer streams) {
        this.streams = streams;
    }

    @Override
    public Optional<AnsweredRequest> find(String actor, String key) {
        var stream = stream(actor, key);
        return streams.read(stream, 0, 1).stream().findFirst().map(event -> answered(stream, answer(event)));
    }

    @Override
    public int forgetOlderThan(Duration age) {
        return 0;
    }

    /** The end of the log is behind whatever followed from the request. */
    private AnsweredRequest answered(String stream, RequestAnswered answer) {
        Long position = answer.lastEvent() == null
                ? null
                : streams.endOf(stream).map(end -> end.position()).orElse(null);
        return new AnsweredRequest(answer.fingerprint(), answer.receipt(), position);
    }

    static String stream(String actor, String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return KIND + HexFormat.of().formatHex(digest.digest((actor + '\0' + key).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    static StoredEvent event(KeptRequest request, @Nullable String lastEvent) {
        return event(
                new RequestAnswered(
                        request.actor(), request.key(), request.fingerprint(), request.receipt(), lastEvent),
                OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS));
    }

    static StoredEvent event(RequestAnswered answer, OffsetDateTime at) {
        return new StoredEvent(
                stream(answer.actor(), answer.key()),
                0,
                null,
                UUID.randomUUID().toString(),
                at,
                TYPE,
                "1",
                JSON.writeValueAsBytes(answer),
                NO_META_DATA);
    }

    static RequestAnswered answer(StoredEvent event) {
        return JSON.readValue(event.payload(), RequestAnswered.class);
    }
}

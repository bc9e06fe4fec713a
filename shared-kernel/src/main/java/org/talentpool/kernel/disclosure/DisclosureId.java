package org.talentpool.kernel.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names what one reader was shown of one matter within one hour. */
public record DisclosureId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DisclosureId {}

    /**
     * @param reader user name
     * @param subject post, application or candidate that was asked for; none where it was asked for all
     * @param purpose as given by the reader: another one is another disclosure
     */
    public static DisclosureId of(
            String reader, DisclosureKind kind, @Nullable UUID subject, @Nullable String purpose, Instant at) {
        var name = String.join("\n", kind.name(), String.valueOf(subject), hour(at), reader, String.valueOf(purpose));
        return new DisclosureId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    private static String hour(Instant at) {
        return at.truncatedTo(ChronoUnit.HOURS).toString();
    }

    @Override
    public String toString() {
        return "disclosure:" + value;
    }
}

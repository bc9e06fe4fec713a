package org.talentpool.eventlog.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.keys.SubjectKey.Destroyed;
import org.talentpool.eventlog.keys.SubjectKey.Present;
import org.talentpool.eventlog.keys.SubjectKey.Unknown;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.eventlog.keys.UnknownSubjectKeyException;

/** Free text of a decision, enciphered with the key of whom it is about: {@code sealed:<subject>:<base64>}. */
public class SealedText {
    private static final String PREFIX = "sealed:";

    private final SubjectKeys keys;

    SealedText(SubjectKeys keys) {
        this.keys = keys;
    }

    /** @return the sealed text, or null if the subject was erased and nothing more may be kept about it */
    @Nullable
    String seal(UUID subject, String text) {
        return switch (keys.find(subject)) {
            case Destroyed() -> null;
            case Present(Aead aead) -> seal(aead, subject, text);
            case Unknown() -> seal(keys.obtain(subject), subject, text);
        };
    }

    static boolean isSealed(String text) {
        return text.startsWith(PREFIX);
    }

    /**
     * Opens a text found in an event's metadata.
     *
     * @param text as stored; one that is not sealed is given back as it is
     * @return the text, or null if there is none or its subject was erased
     * @throws UnknownSubjectKeyException if there is no trace of the subject's key
     */
    public @Nullable String open(@Nullable String text) {
        if (text == null || !isSealed(text)) {
            return text;
        }
        String[] parts = text.split(":", 3);
        UUID subject = UUID.fromString(parts[1]);
        return switch (keys.find(subject)) {
            case Present(Aead aead) -> open(aead, subject, parts[2]);
            case Destroyed() -> null;
            case Unknown() -> throw new UnknownSubjectKeyException(subject);
        };
    }

    private static String seal(Aead aead, UUID subject, String text) {
        try {
            byte[] sealed = aead.encrypt(text.getBytes(UTF_8), boundTo(subject));
            return PREFIX + subject + ":" + Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal a text about " + subject, e);
        }
    }

    private static String open(Aead aead, UUID subject, String sealed) {
        try {
            return new String(aead.decrypt(Base64.getDecoder().decode(sealed), boundTo(subject)), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A text about %s was sealed elsewhere or tampered with".formatted(subject), e);
        }
    }

    private static byte[] boundTo(UUID subject) {
        return ("metadata.reason|" + subject).getBytes(UTF_8);
    }
}

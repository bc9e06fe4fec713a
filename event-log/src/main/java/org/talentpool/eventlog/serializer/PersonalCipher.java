package org.talentpool.eventlog.serializer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.serialization.SerializationException;
import org.talentpool.eventlog.keys.SubjectKey.Destroyed;
import org.talentpool.eventlog.keys.SubjectKey.Present;
import org.talentpool.eventlog.keys.SubjectKey.Unknown;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.eventlog.keys.UnknownSubjectKeyException;

/**
 * Turns a personal value into text that only its own place can open: the cipher text is bound to event type, revision,
 * component and subject, so that it cannot be moved to another. The envelope {@code p1:<revision>:<base64>} carries the
 * revision it was sealed under, because an upcaster may have raised that of the event; names of types and of personal
 * components can therefore never change.
 */
final class PersonalCipher {
    private static final String ENVELOPE = "p1";

    private final SubjectKeys keys;

    PersonalCipher(SubjectKeys keys) {
        this.keys = keys;
    }

    String seal(EventShape shape, String component, UUID subject, byte[] plain) {
        try {
            byte[] sealed = keys.obtain(subject).encrypt(plain, bind(shape, shape.revision(), component, subject));
            return ENVELOPE + ":" + shape.revision() + ":" + Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new SerializationException("Cannot encipher " + shape.name() + "." + component, e);
        }
    }

    /**
     * @return the plain bytes, or nothing if the subject's key is destroyed
     * @throws UnknownSubjectKeyException if there is no trace of a key
     * @throws SerializationException if the text was not sealed for this place
     */
    Optional<byte[]> open(EventShape shape, String component, UUID subject, String envelope) {
        return switch (keys.find(subject)) {
            case Present(Aead aead) -> Optional.of(decipher(aead, shape, component, subject, envelope));
            case Destroyed() -> Optional.empty();
            case Unknown() -> throw new UnknownSubjectKeyException(subject);
        };
    }

    /** The revision of its event that an opened envelope was sealed under. */
    static int revisionOf(String envelope) {
        return Integer.parseInt(envelope.split(":", 3)[1]);
    }

    private byte[] decipher(Aead aead, EventShape shape, String component, UUID subject, String envelope) {
        String[] parts = envelope.split(":", 3);
        if (parts.length != 3 || !parts[0].equals(ENVELOPE)) {
            throw new SerializationException("Not an enciphered value: " + shape.name() + "." + component);
        }
        try {
            return aead.decrypt(Base64.getDecoder().decode(parts[2]), bind(shape, parts[1], component, subject));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SerializationException("Sealed for another place: " + shape.name() + "." + component, e);
        }
    }

    private static byte[] bind(EventShape shape, String revision, String component, UUID subject) {
        return String.join("|", shape.name(), revision, component, subject.toString())
                .getBytes(UTF_8);
    }
}

package org.talentpool.eventlog.evidence.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A checkpoint with its signatures, not yet believed.
 *
 * @param text the whole note
 */
public record SignedNote(Checkpoint checkpoint, String text) {
    private static final Pattern NOTE = Pattern.compile(
            "(?m)^(\\S[^\n]*)\n(0|[1-9][0-9]{0,17})\n([A-Za-z0-9+/]{43}=)\n\n((?:\u2014 [^\\s+]+ [A-Za-z0-9+/=]+\n)+)");
    private static final int ID_LENGTH = 4;

    /** All notes in a text, such as a file to which they were appended; what a crash has cut off is none. */
    public static List<SignedNote> all(CharSequence text) {
        return NOTE.matcher(text).results().map(SignedNote::of).toList();
    }

    /** @throws IllegalArgumentException if the text is no note */
    public static SignedNote parse(String text) {
        return all(text).stream()
                .filter(note -> note.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This is no signed checkpoint"));
    }

    /** Whether it is of the log that the key is for, and signed by it. */
    public boolean isSignedBy(PublicKey key) {
        return checkpoint.origin().equals(key.name())
                && signatures(key).anyMatch(signed -> key.verifies(body(), signed));
    }

    /** The checkpoint, if the key has signed it. */
    public Optional<Checkpoint> believedBy(PublicKey key) {
        return isSignedBy(key) ? Optional.of(checkpoint) : Optional.empty();
    }

    private String body() {
        return text.substring(0, text.indexOf("\n\n") + 1);
    }

    private Stream<byte[]> signatures(PublicKey key) {
        return text.substring(body().length() + 1)
                .lines()
                .map(line -> line.split(" ", 3))
                .filter(parts -> parts[1].equals(key.name()))
                .map(parts -> decoded(parts[2]))
                .filter(bytes ->
                        bytes.length > ID_LENGTH && ByteBuffer.wrap(bytes).getInt() == key.id())
                .map(bytes -> Arrays.copyOfRange(bytes, ID_LENGTH, bytes.length));
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException damaged) {
            return new byte[0];
        }
    }

    private static SignedNote of(MatchResult found) {
        byte[] root = Base64.getDecoder().decode(found.group(3));
        return new SignedNote(new Checkpoint(found.group(1), Long.parseLong(found.group(2)), root), found.group());
    }
}

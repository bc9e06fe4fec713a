package org.talentpool.eventlog.evidence.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.talentpool.eventlog.evidence.note.PublicKey;

/**
 * {@code verify --log <export> --checkpoints <file> --key <public key, or a file with it>}, or {@code --database <url> --user
 * <name>} with the password in {@code PGPASSWORD} instead of an export.
 */
public final class Verify {
    private static final int HOLDS = 0;
    private static final int BROKEN = 1;
    private static final int MISUSED = 2;
    private static final String USAGE = """
            Usage: verify --log <export> --checkpoints <file> --key <public key, or a file with it>
                   verify --database <jdbc url> --user <name> --checkpoints <file> --key <public key, or a file with it>
            The password of the database is taken from PGPASSWORD. Nothing is changed anywhere.""";

    private Verify() {}

    public static void main(String[] arguments) {
        System.exit(run(System.out, arguments));
    }

    /**
     * @param out where the verdict goes
     * @return the exit status: 0 it holds, 1 it does not, 2 not understood
     */
    public static int run(PrintStream out, String... arguments) {
        try {
            var options = options(arguments);
            var key = key(required(options, "--key"));
            var checkpoints = Files.readString(Path.of(required(options, "--checkpoints")));
            var verdict = timed(events(options), checkpoints, key, out);
            out.println("verdict: " + verdict);
            return verdict.holds() ? HOLDS : BROKEN;
        } catch (IllegalArgumentException misused) {
            System.err.println(misused.getMessage());
            System.err.println(USAGE);
        } catch (IOException | SQLException unreachable) {
            System.err.println("Cannot be read: " + unreachable);
        }
        return MISUSED;
    }

    private static Verdict timed(Events events, String checkpoints, PublicKey key, PrintStream out)
            throws IOException, SQLException {
        long[] read = new long[1];
        long begin = System.nanoTime();
        var verdict = Verification.of(
                reader -> events.forEach(event -> {
                    read[0]++;
                    reader.accept(event);
                }),
                checkpoints,
                key);
        double seconds = (System.nanoTime() - begin) / 1e9;
        out.printf(Locale.ROOT, "events: %d%nverified_per_s: %.0f%n", read[0], read[0] / seconds);
        return verdict;
    }

    private static Events events(Map<String, String> options) {
        return options.containsKey("--database")
                ? new StoredEvents(required(options, "--database"), required(options, "--user"), password())
                : new ExportedEvents(Path.of(required(options, "--log")));
    }

    private static String password() {
        return Objects.requireNonNullElse(System.getenv("PGPASSWORD"), "");
    }

    private static PublicKey key(String textOrFile) throws IOException {
        return PublicKey.parse(textOrFile.contains("+") ? textOrFile : Files.readString(Path.of(textOrFile)));
    }

    private static Map<String, String> options(String... arguments) {
        if (arguments.length % 2 != 0) throw new IllegalArgumentException("Each option has one value");
        Map<String, String> options = new HashMap<>();
        for (int at = 0; at < arguments.length; at += 2) options.put(arguments[at], arguments[at + 1]);
        return options;
    }

    private static String required(Map<String, String> options, String name) {
        var value = options.get(name);
        if (value == null) throw new IllegalArgumentException(name + " is missing");
        return value;
    }
}

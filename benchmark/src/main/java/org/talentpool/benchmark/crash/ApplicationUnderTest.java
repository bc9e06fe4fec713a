package org.talentpool.benchmark.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.talentpool.benchmark.backend.Backend;

/** What is killed: both sides in a process of its own. One line asks, one line answers. */
final class ApplicationUnderTest {
    static final String LAG = "lag";
    static final String END = "end";

    private static final int WAITING = 100;
    private static final Map<String, Object> QUIET =
            Map.of("logging.level.root", "error", "logging.level.com.zaxxer.hikari", "off");

    private ApplicationUnderTest() {}

    /** @param words url of the database, its owner, the folder of keys, and the port to listen at */
    public static void main(String... words) throws IOException {
        var backend = Backend.start(words[0], words[1], Path.of(words[2]), QUIET);
        var answering = new Answering(backend);
        try (var server = new ServerSocket(Integer.parseInt(words[3]), WAITING, InetAddress.getLoopbackAddress())) {
            while (true) {
                var caller = server.accept();
                Thread.ofVirtual().start(() -> serve(caller, answering, backend));
            }
        }
    }

    private static void serve(Socket caller, Answering answering, Backend backend) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(caller.getOutputStream(), false, StandardCharsets.UTF_8)) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals(END)) end(backend);
                out.println(
                        line.equals(LAG)
                                ? backend.lag()
                                : answering.answer(Operation.read(line)).line());
                out.flush();
            }
        } catch (IOException gone) {
            // Whoever asked has gone away and will ask again.
        }
    }

    private static void end(Backend backend) {
        backend.close();
        System.exit(0);
    }
}

package org.talentpool.benchmark.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection to an application under test. */
final class Line implements AutoCloseable {
    private static final int PATIENCE_MS = 8000;
    private static final int LONG_PATIENCE_MS = 60_000;

    private final Socket socket = new Socket();
    private final OutputStream out;
    private final BufferedReader in;

    private Line(int port, int patience) throws IOException {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), patience);
        socket.setSoTimeout(patience);
        socket.setTcpNoDelay(true);
        out = socket.getOutputStream();
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** @throws IOException if nobody listens there; then nothing was sent */
    static Line to(int port) throws IOException {
        return new Line(port, PATIENCE_MS);
    }

    static Line patient(int port) throws IOException {
        return new Line(port, LONG_PATIENCE_MS);
    }

    Outcome send(Operation operation) {
        try {
            return Outcome.read(ask(operation.line()));
        } catch (IOException cut) {
            return new Outcome.Info(cut.getClass().getSimpleName());
        }
    }

    String ask(String question) throws IOException {
        out.write((question + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        var answer = in.readLine();
        if (answer == null) throw new IOException("cut");
        return answer;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

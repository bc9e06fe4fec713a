package org.talentpool.benchmark.crash;

import java.io.IOException;
import java.net.ServerSocket;

/** Ports of the loopback interface that nobody listens at. */
final class Ports {
    private Ports() {}

    static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

package org.talentpool.benchmark.fault;

import java.io.IOException;
import java.net.ServerSocket;

/** Ports of the loopback interface that nobody listens at. */
public final class Ports {
    private Ports() {}

    public static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

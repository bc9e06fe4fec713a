package org.talentpool.eventlog.axonserver;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.axonserver.connector.AxonServerConfiguration;

/** Refuses a server elsewhere to whom anybody may talk, or with whom everybody may listen. On this machine both may be left out. */
public final class SafeServers {
    private SafeServers() {}

    /** @throws IllegalStateException naming the settings that are missing */
    public static void check(AxonServerConfiguration settings) {
        var elsewhere = Arrays.stream(settings.getServers().split(","))
                .map(String::strip)
                .filter(server -> !isHere(host(server)))
                .toList();
        var missing = missing(settings);
        if (!elsewhere.isEmpty() && !missing.isEmpty()) {
            throw new IllegalStateException("Axon Server at %s is not on this machine, so that it needs %s"
                    .formatted(String.join(", ", elsewhere), String.join(" and ", missing)));
        }
    }

    private static List<String> missing(AxonServerConfiguration settings) {
        var missing = new ArrayList<String>();
        if (settings.getToken() == null || settings.getToken().isBlank()) missing.add("axon.axonserver.token");
        if (!settings.isSslEnabled()) missing.add("axon.axonserver.ssl-enabled");
        return missing;
    }

    private static String host(String server) {
        int port = server.lastIndexOf(':');
        boolean bareAddress = server.indexOf(':') != port && !server.endsWith("]") && !server.contains("]:");
        String host = port < 0 || bareAddress || server.endsWith("]") ? server : server.substring(0, port);
        return host.replace("[", "").replace("]", "");
    }

    /** A name that nobody knows is elsewhere. */
    private static boolean isHere(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}

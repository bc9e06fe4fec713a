package org.talentpool.command.webhook;

import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;
import static org.talentpool.kernel.refusal.RefusalCode.WEBHOOK_HOST_NOT_ALLOWED;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.refusal.Refusal;

/** Where anything may be sent to, as whoever runs the installation says; nobody else, not even an administrator, adds to it. */
@Component
class AllowedHosts {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int DEFAULT_PORT = 443;

    private final List<String> hosts;
    private final boolean loopback;

    AllowedHosts(WebhookProperties properties) {
        hosts = properties.hosts().stream().map(AllowedHosts::lower).toList();
        loopback = properties.loopback();
    }

    /**
     * The address, if notices may be sent there.
     *
     * @throws Refusal MALFORMED unless it is an absolute HTTP address without user and fragment, WEBHOOK_HOST_NOT_ALLOWED
     */
    URI address(String url) {
        var address = parse(url);
        var host = address == null ? null : address.getHost();
        if (address == null || host == null || address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw Refusal.of(MALFORMED, "The url is not the address of a host");
        }
        if (!isAllowed(lower(address.getScheme()), lower(host), address.getPort())) {
            throw Refusal.of(WEBHOOK_HOST_NOT_ALLOWED, "Nothing may be sent to this host", Map.of("host", lower(host)));
        }
        return address;
    }

    /** Whether this names the machine itself, which is allowed only if it says so. */
    static boolean isLoopback(String host) {
        return LOOPBACK.contains(lower(host));
    }

    private boolean isAllowed(String scheme, String host, int port) {
        boolean secure = scheme.equals("https");
        boolean within = isLoopback(host);
        if (within ? !loopback || !(secure || scheme.equals("http")) : !secure) {
            return false;
        }
        return hosts.contains(host + ":" + port)
                || (hosts.contains(host) && secure && (port == -1 || port == DEFAULT_PORT));
    }

    private static @Nullable URI parse(String url) {
        try {
            var address = new URI(url);
            return address.getScheme() == null ? null : address;
        } catch (URISyntaxException _) {
            return null;
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

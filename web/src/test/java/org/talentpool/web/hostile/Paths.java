package org.talentpool.web.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Addresses of a route, of things that are not there. */
final class Paths {
    private Paths() {}

    static String unknown(String route) {
        return route.replace("{username}", "nobody." + UUID.randomUUID())
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    static List<String> hostile(String route) {
        List<String> paths = new ArrayList<>();
        if (route.contains("{")) {
            for (String id : List.of(
                    "x",
                    "0",
                    "00000000-0000-0000-0000-000000000000",
                    "%00",
                    "%2e%2e%2f",
                    "..%2F..",
                    "%ED%A0%80",
                    "%FF",
                    "a%20b",
                    "x".repeat(3_000),
                    "1-1-1-1-1",
                    "post%3A1",
                    "%7B%7D",
                    "*",
                    "%27%20or%201=1")) {
                paths.add(route.replaceAll("\\{[^}]+}", id));
            }
        }
        String known = unknown(route);
        paths.addAll(List.of(
                known + "/",
                known + "//",
                known + "/x",
                known + ";a=b",
                known + ".json",
                "/" + known,
                known + "?asOf=x&minPosition=-1&limit=0",
                known + "?" + "q".repeat(5_000),
                known + "%00",
                known.replace("/api/", "/API/"),
                known.replace("/api/", "/api/%2e/"),
                known.replace("/api/", "/api/x/../")));
        return paths;
    }
}

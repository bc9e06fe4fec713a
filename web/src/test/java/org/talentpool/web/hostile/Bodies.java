package org.talentpool.web.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies that are wrong as a whole. */
final class Bodies {
    private static final int DEEP = 10_000;
    private static final int TOO_LARGE = (1 << 20) + 1;

    private Bodies() {}

    static Map<String, byte[]> of(Object sample) {
        String valid = Json.write(sample);
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        text(bodies, "empty", "");
        text(bodies, "blank", " \n");
        text(bodies, "null", "null");
        text(bodies, "array", "[" + valid + "]");
        text(bodies, "text", "\"" + "a" + "\"");
        text(bodies, "number", "1");
        text(bodies, "cut off", valid.substring(0, valid.length() / 2));
        text(bodies, "trailing", valid + valid);
        text(bodies, "comment", "/* c */" + valid);
        text(bodies, "single quotes", valid.replace('"', '\''));
        text(bodies, "trailing comma", valid.substring(0, valid.length() - 1) + ",}");
        text(
                bodies,
                "not JSON",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
        text(bodies, "byte order mark", "\uFEFF" + valid);
        text(bodies, "deep arrays", "[".repeat(DEEP));
        text(bodies, "deep objects", "{\"a\":".repeat(DEEP));
        text(bodies, "extra member", withMember(valid, "\"status\":\"LISTED\""));
        text(bodies, "prototype", withMember(valid, "\"__proto__\":{\"admin\":true}"));
        text(bodies, "lone surrogate name", withMember(valid, "\"\\ud800\":1"));
        text(bodies, "long name", withMember(valid, "\"" + "n".repeat(60_000) + "\":1"));
        text(bodies, "duplicate", withMember(valid, "\"reason\":\"a\",\"reason\":\"b\""));
        text(bodies, "many members", withMember(valid, manyMembers()));
        text(bodies, "too large", withMember(valid, "\"reason\":\"" + "x".repeat(TOO_LARGE) + "\""));
        bodies.put("UTF-16", valid.getBytes(UTF_16));
        bodies.put(
                "broken UTF-8", withMember(valid, "\"reason\":\"\u00FF\u00FE\"").getBytes(ISO_8859_1));
        bodies.put(
                "raw surrogate",
                withMember(valid, "\"reason\":\"\u00ED\u00A0\u0080\"").getBytes(ISO_8859_1));
        bodies.put("raw NUL", withMember(valid, "\"reason\":\"\0\"").getBytes(UTF_8));
        return bodies;
    }

    private static void text(Map<String, byte[]> bodies, String name, String body) {
        bodies.put(name, body.getBytes(UTF_8));
    }

    private static String withMember(String object, String member) {
        return object.equals("{}") ? "{" + member + "}" : "{" + member + "," + object.substring(1);
    }

    private static String manyMembers() {
        var members = new StringBuilder("\"m0\":0");
        for (int i = 1; i < 5_000; i++) {
            members.append(",\"m").append(i).append("\":0");
        }
        return members.toString();
    }
}

package org.talentpool.web.hostile;

import java.util.ArrayList;
import java.util.List;
import org.talentpool.web.hostile.Json.Raw;

/** Values that do not belong where they are put. */
final class Values {
    private static final String CONTROL = "\"a\\u0000b\"";

    private Values() {}

    static List<Object> all() {
        List<Object> values = new ArrayList<>();
        values.addAll(wrongTypes());
        values.addAll(texts());
        values.addAll(numbers());
        values.addAll(forms());
        return values;
    }

    private static List<Object> wrongTypes() {
        return List.of(
                new Raw("null"),
                new Raw("true"),
                new Raw("0"),
                new Raw("[]"),
                new Raw("[[]]"),
                new Raw("[null]"),
                new Raw("{}"),
                new Raw("{\"$ref\":\"#\"}"),
                new Raw("[\"java.lang.Runtime\",{}]"),
                new Raw("{\"@class\":\"java.net.URL\"}"));
    }

    private static List<Object> texts() {
        return List.of(
                "",
                " ",
                "\t\r\n",
                "x".repeat(101),
                "x".repeat(4_001),
                "x".repeat(30_000),
                "\u202Etxet thgir ot tfel\u202C",
                "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
                "\uD83D\uDC69\u200D\uD83D\uDCBB\u200D",
                "Z\u0351\u036B\u0343a\u0300lgo",
                "line\r\nSet-Cookie: a=b",
                "\u001B[31mred\u001B[0m",
                "${jndi:ldap://127.0.0.1/a}",
                "#{T(java.lang.Runtime).getRuntime()}",
                "'; drop table domain_event_entry; --",
                "<script>alert(1)</script>",
                "../../etc/passwd",
                "=cmd|' /C calc'!A0",
                "%00%n%s",
                new Raw(CONTROL),
                new Raw("\"\\ud800\""),
                new Raw("\"\\udc00\\ud800\""),
                new Raw("\"\\uD83D\""),
                new Raw("\"\\x\""));
    }

    private static List<Object> numbers() {
        return List.of(
                new Raw("-1"),
                new Raw("-0"),
                new Raw("1.5"),
                new Raw("1e400"),
                new Raw("-1e-400"),
                new Raw("1E999999999"),
                new Raw("9".repeat(39)),
                new Raw("9".repeat(5_000)),
                new Raw("2147483648"),
                new Raw("9223372036854775808"),
                new Raw("NaN"),
                new Raw("Infinity"),
                new Raw("007"),
                "1");
    }

    private static List<Object> forms() {
        return List.of(
                "0000-00-00",
                "2026-02-30",
                "9999-12-31",
                "+999999999-01-01",
                "2026-6-1",
                "2026-06-01T00:00:00Z",
                "not-a-uuid",
                "00000000-0000-0000-0000-000000000000",
                "1-1-1-1-1",
                "G8/G5",
                "G8/G8/G8",
                "/",
                "external",
                "ZZ",
                "zz",
                "a@b@c",
                "TALENT_OFFICER ");
    }
}

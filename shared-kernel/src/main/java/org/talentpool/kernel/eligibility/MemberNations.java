package org.talentpool.kernel.eligibility;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The member nations by ISO 3166-1 alpha-2 code and the day each became one (EL-01, EL-02); a question about a past day gets the past answer. */
public final class MemberNations {
    private static final SortedMap<String, LocalDate> MEMBER_SINCE = accessions(Map.ofEntries(
            Map.entry("1949-04-04", "BE CA DK FR IS IT LU NL NO PT GB US"),
            Map.entry("1952-02-18", "GR TR"),
            Map.entry("1955-05-06", "DE"),
            Map.entry("1982-05-30", "ES"),
            Map.entry("1999-03-12", "CZ HU PL"),
            Map.entry("2004-03-29", "BG EE LV LT RO SK SI"),
            Map.entry("2009-04-01", "AL HR"),
            Map.entry("2017-06-05", "ME"),
            Map.entry("2020-03-27", "MK"),
            Map.entry("2023-04-04", "FI"),
            Map.entry("2024-03-07", "SE")));

    private MemberNations() {}

    /** Whether the nation was a member on that day, the day of its accession included; unknown codes are not. */
    public static boolean isMember(String iso2, LocalDate on) {
        var since = MEMBER_SINCE.get(iso2);
        return since != null && !on.isBefore(since);
    }

    /** Codes of all nations that ever acceded; none has left. */
    public static SortedSet<String> codes() {
        return Collections.unmodifiableSortedSet(new TreeMap<>(MEMBER_SINCE).navigableKeySet());
    }

    private static SortedMap<String, LocalDate> accessions(Map<String, String> nationsByDay) {
        var since = new TreeMap<String, LocalDate>();
        nationsByDay.forEach((day, nations) -> {
            for (var nation : nations.split(" ", -1)) since.put(nation, LocalDate.parse(day));
        });
        return since;
    }
}

package org.talentpool.benchmark.engine;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the question for one vacancy, with its values in the text so that the planner sees them. */
final class SqlQuery {
    /** Of several places of a member one is judged; who has one place needs no look at that. */
    private static final String QUESTION = """
        with fitting as (
            select candidate, requisition, alone, exact, merit, notified, %s as earned from rival_place where %s),
        judged as (
            select candidate, merit, notified, earned from fitting where alone
            union all
            (select distinct on (candidate) candidate, merit, notified, earned
               from fitting where not alone order by candidate, exact & %d desc, notified, requisition))
        select candidate from judged order by earned desc, merit desc, notified, candidate limit %d
        """;

    private SqlQuery() {}

    static String of(Ask ask, int places) {
        return QUESTION.formatted(earned(ask), String.join(" and ", conditions(ask)), 1 << ask.slot(), places);
    }

    private static List<String> conditions(Ask ask) {
        var all = new ArrayList<>(List.of(
                "usable",
                "profiles & %d <> 0".formatted(1 << ask.profile()),
                "reach & %d <> 0".formatted(1 << ask.slot()),
                "regimes & %d <> 0".formatted(1 << ask.regime()),
                "earliest <= %d".formatted(ask.start()),
                "before > %d".formatted(ask.start())));
        if (ask.lists().length < ask.open().length) all.add("list in (%s)".formatted(list(IntStream.of(ask.lists()))));
        if (ask.education() > 0) all.add("education >= " + ask.education());
        if (ask.skills().length > 0) all.add("skills @> array[%s]".formatted(list(IntStream.of(ask.skills()))));
        if (ask.one() > 0)
            all.add("(en >= %1$d and fr >= %2$d or fr >= %1$d and en >= %2$d)".formatted(ask.one(), ask.other()));
        for (var service : ask.services())
            all.add("get_byte(service, %d) >= %d".formatted(service.group(), service.years()));
        return all;
    }

    private static String earned(Ask ask) {
        return Arrays.stream(ask.wishes())
                .map(wish -> "case when %s then %d else 0 end".formatted(condition(wish), wish.weight()))
                .collect(joining(" + ", "0 + ", ""))
                .replaceFirst(" \\+ $", "");
    }

    private static String condition(Ask.Wish wish) {
        return wish.skill() >= 0
                ? "skills @> array[%d]".formatted(wish.skill())
                : "levels >> %d & 15 >= %d".formatted(4 * wish.language(), wish.level());
    }

    private static String list(IntStream numbers) {
        return numbers.mapToObj(Integer::toString).collect(joining(","));
    }
}

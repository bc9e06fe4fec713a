package org.talentpool.standalone.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Places the story on the ten months before today. */
record Calendar(LocalDate today) {
    LocalDate daysAgo(int days) {
        return today.minusDays(days);
    }

    LocalDate inDays(int days) {
        return today.plusDays(days);
    }

    Scene on(int daysAgo, String caption, Runnable... acts) {
        return new Scene(daysAgo(daysAgo), caption, List.of(acts));
    }

    /** Spreads what happens to each of many evenly over a stretch of days, both included. */
    <T> List<Scene> over(int firstDaysAgo, int lastDaysAgo, String caption, List<T> many, Function<T, Runnable> act) {
        int days = firstDaysAgo - lastDaysAgo + 1;
        return IntStream.range(0, days)
                .mapToObj(day -> new Scene(
                        daysAgo(firstDaysAgo - day),
                        caption,
                        IntStream.range(0, many.size())
                                .filter(index -> (long) index * days / many.size() == day)
                                .mapToObj(index -> act.apply(many.get(index)))
                                .toList()))
                .toList();
    }
}

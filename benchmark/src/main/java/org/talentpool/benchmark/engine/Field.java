package org.talentpool.benchmark.engine;

import java.time.LocalDate;
import java.util.List;
import org.talentpool.benchmark.Options;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.pool.Careers;
import org.talentpool.benchmark.pool.Members;
import org.talentpool.benchmark.pool.ReserveLists;
import org.talentpool.benchmark.pool.Sizes;
import org.talentpool.benchmark.pool.Vacancies;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.policy.Rulebook;

/** The pool and the vacancies of one measure, flattened. */
record Field(
        Sizes sizes,
        Members members,
        Vacancies vacancies,
        ListRanks ranks,
        List<List<String>> groups,
        Places places,
        Columns columns) {
    private static final String DAY = "2026-11-26";

    /** A member's places as they become. */
    record Change(int firstRow, List<Place> places) {}

    static Field of(Options options, Report report) {
        var sizes = new Sizes(
                options.number("seed", 1),
                options.number("members", 1_000_000),
                options.number("vacancies", 10_000),
                LocalDate.parse(options.text("day", DAY)));
        report.sizes(sizes.seed(), sizes.members(), sizes.vacancies());
        report.print("day", sizes.today());
        var members = new Members(sizes);
        var groups = Careers.groups(sizes.seed());
        var places = new Places(Rulebook.BASELINE.on(sizes.today()), groups);
        var ranks = new ListRanks(ReserveLists.of(sizes));
        long start = System.nanoTime();
        var columns = Columns.of(members, places, sizes.members());
        report.print("generated_s", (System.nanoTime() - start) / 1e9);
        report.print("places", (Object) columns.rows);
        return new Field(sizes, members, new Vacancies(sizes), ranks, groups, places, columns);
    }

    Ask ask(Vacancy vacancy) {
        return Ask.of(vacancy, ranks, groups);
    }

    Rows rows() {
        return new Rows(members, places);
    }

    Change changed(int number) {
        return new Change(columns.firstRowOf(number), places.of(members.changed(number, 1)));
    }

    Change former(int number) {
        return new Change(columns.firstRowOf(number), places.of(members.member(number)));
    }
}

package org.talentpool.kernel.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServiceYearsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-02-02");

    @Test
    void a_year_is_complete_on_its_last_day() {
        assertThat(years(job("2019-07-01", "2020-06-30", 100))).isEqualTo(full(1));
        assertThat(years(job("2019-07-01", "2020-06-29", 100)))
                .isLessThan(full(1))
                .hasToString("0.99");
    }

    @Test
    void a_year_from_29_february_ends_on_28_february() {
        assertThat(years(job("2020-02-29", "2021-02-28", 100))).isEqualTo(full(1));
        assertThat(years(job("2020-02-29", "2021-02-27", 100))).isLessThan(full(1));
    }

    @Test
    void two_years_at_half_time_are_one_year() {
        assertThat(years(job("2018-01-01", "2019-12-31", 50)))
                .isEqualTo(full(1))
                .hasToString("1");
    }

    @Test
    void overlapping_jobs_count_at_most_full_time() {
        assertThat(years(job("2018-01-01", "2019-12-31", 80), job("2018-01-01", "2019-12-31", 80)))
                .isEqualTo(full(2));
        assertThat(years(job("2018-01-01", "2019-12-31", 30), job("2018-01-01", "2019-12-31", 20)))
                .isEqualTo(full(1));
    }

    @Test
    void a_change_of_employer_does_not_break_a_year() {
        assertThat(years(job("2019-07-01", "2019-12-31", 100), job("2020-01-01", "2020-06-30", 100)))
                .isEqualTo(full(1));
        assertThat(years(job("2019-07-01", "2020-03-31", 100), job("2020-01-01", "2020-06-30", 100)))
                .isEqualTo(full(1));
    }

    @Test
    void a_job_without_an_end_counts_up_to_today_and_the_future_does_not() {
        assertThat(years(job("2024-02-03", null, 100))).isEqualTo(full(2));
        assertThat(years(job("2024-02-03", "2030-12-31", 100))).isEqualTo(full(2));
        assertThat(years(job("2026-02-03", null, 100))).isEqualTo(full(0));
    }

    @Test
    void only_the_named_fields_count_and_they_count_together() {
        var jobs = List.of(
                new Experience("FINANCE", LocalDate.parse("2019-01-01"), LocalDate.parse("2019-12-31"), 100),
                new Experience("SALES", LocalDate.parse("2020-01-01"), LocalDate.parse("2020-12-31"), 100),
                job("2021-01-01", "2021-12-31", 100));
        assertThat(ServiceYears.in(List.of("FINANCE", "ADMINISTRATION"), jobs, TODAY))
                .isEqualTo(full(2));
        assertThat(ServiceYears.in(List.of("LAW"), jobs, TODAY))
                .isEqualTo(full(0))
                .hasToString("0");
    }

    private static ServiceYears years(Experience... jobs) {
        return years(List.of(jobs));
    }

    private static ServiceYears years(List<Experience> jobs) {
        return ServiceYears.in(List.of("ADMINISTRATION"), jobs, TODAY);
    }

    private static ServiceYears full(int years) {
        return new ServiceYears(years * ServiceYears.PER_YEAR);
    }

    private static Experience job(String from, @Nullable String to, int percent) {
        return new Experience(
                "ADMINISTRATION", LocalDate.parse(from), to == null ? null : LocalDate.parse(to), percent);
    }
}

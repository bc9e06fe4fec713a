package org.talentpool.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each measure at a size that takes seconds. */
class BenchmarkIT {
    @Test
    void five_ways_give_the_same_answers_and_tell_what_they_cost() throws Exception {
        var run = Run.of("engines --members 200 --vacancies 20 --asks 20 --warm-up 5 --changes 5");

        for (var engine : new String[] {"scan", "bitmap", "roaring", "lucene", "sql"}) {
            assertThat(run.text(engine + "_agreement")).as(engine).isEqualTo("20/20");
            assertThat(run.figures())
                    .containsKeys(
                            engine + "_p50_ms",
                            engine + "_p99_ms",
                            engine + "_build_s",
                            engine + "_bytes_per_member",
                            engine + "_change_p50_us");
        }
    }

    @Test
    void the_query_side_agrees_with_sql_and_shows_changes() throws Exception {
        var run = Run.of("match --members 200 --vacancies 20 --asks 20 --sql-asks 20 --warm-up 5 --growth-members 50"
                + " --rate 40 --fresh-seconds 2 --samples 20");

        assertThat(run.text("sql_agreement")).isEqualTo("20/20");
        assertThat(run.number("fresh_samples")).isGreaterThanOrEqualTo(20);
        assertThat(run.number("fresh_unseen")).isZero();
        assertThat(run.figures())
                .containsKeys(
                        "seed",
                        "members",
                        "vacancies",
                        "index_start_s",
                        "bytes_per_member",
                        "match_p50_ms",
                        "match_p95_ms",
                        "match_p99_ms",
                        "sql_p50_ms",
                        "sql_p95_ms",
                        "speedup_p50",
                        "fresh_p50_ms",
                        "fresh_p99_ms",
                        "growth_p50",
                        "peak_rss_mib");
    }

    @Test
    void all_vacancies_are_matched_with_all_members() throws Exception {
        var run = Run.of("crossmatch --members 200 --vacancies 20");

        assertThat(run.number("crossmatch_fits")).isPositive();
        assertThat(run.number("crossmatch_s")).isPositive();
    }

    @Test
    void reads_as_of_an_instant_are_held_against_those_of_now() throws Exception {
        var run = Run.of("asof --events 2000 --reads 20");

        for (var read : new String[] {"candidate", "reserve_list", "matches"})
            assertThat(run.figures())
                    .containsKeys(read + "_now_p50_ms", read + "_asof_p99_ms", read + "_asof_over_now_p99");
        assertThat(run.number("storage_overhead")).isPositive();
        assertThat(run.figures()).containsKeys("seed", "asof_over_now_p99", "asof_old_over_young", "peak_rss_mib");
    }

    @Test
    void every_command_is_seen_in_the_tables_and_by_who_asks() throws Exception {
        var run = Run.of("visibility --rate 20 --seconds 2 --warm-up-seconds 1 --candidates 20");

        assertThat(run.number("commands")).isEqualTo(40);
        for (var none : new String[] {"failed", "stale_answers", "unanswered", "unseen"})
            assertThat(run.number(none)).as(none).isZero();
        assertThat(run.figures())
                .containsKeys(
                        "seed",
                        "rate_reached",
                        "command_p99_ms",
                        "asked_p99_ms",
                        "visible_p50_ms",
                        "visible_p95_ms",
                        "visible_p99_ms",
                        "peak_rss_mib");
    }

    @Test
    void nothing_is_skipped_by_readers_that_are_killed() throws Exception {
        var run = Run.of("skips --seconds 10 --slow-per-thousand 6");

        assertThat(run.number("events")).isPositive();
        assertThat(run.number("missing")).isZero();
        assertThat(run.number("doubled_effects")).isZero();
        assertThat(run.figures()).containsKeys("seed", "kills", "stock_events", "stock_missing");
    }

    @Test
    void a_log_is_taken_in_proved_and_verified() throws Exception {
        var run = Run.of("evidence --events 3000 --rate 50 --seconds 2");

        assertThat(run.text("verify_status")).isEqualTo("0");
        assertThat(run.text("verdict")).startsWith("HOLDS events=3100 ");
        assertThat(run.number("lagged_events")).isEqualTo(100);
        assertThat(run.figures())
                .containsKeys(
                        "hashed_events_per_s",
                        "verified_per_s",
                        "bytes_per_event",
                        "notary_lag_p50_ms",
                        "notary_lag_p99_ms",
                        "proof_p99_ms");
    }

    @Test
    void commands_are_measured_beside_inserts_by_hand() throws Exception {
        var run = Run.of("commands --small 500 --large 0 --seconds 1 --rounds 1 --warm-up 1 --candidates 16");

        for (var name : new String[] {"create", "update", "register"}) {
            assertThat(run.number(name + "_ratio")).as(name).isPositive();
            assertThat(run.figures())
                    .containsKeys(name + "_8_per_s", name + "_32_raw_per_s", name + "_ratio_8", name + "_32_p99_ms");
        }
        assertThat(run.figures()).containsKeys("seed", "stored_events", "peak_rss_mib");
    }
}

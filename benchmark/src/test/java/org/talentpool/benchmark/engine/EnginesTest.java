package org.talentpool.benchmark.engine;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentpool.benchmark.Options;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.pool.Member;
import org.talentpool.kernel.matching.MatchPolicy;
import org.talentpool.kernel.matching.Ranking;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.matching.Verdict;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.policy.Rulebook;

/** Each way finds whom the policy of the kernel finds, who judges every member. */
class EnginesTest {
    private static final int PLACES = 10;
    private static final int VACANCIES = 50;
    private static final Comparator<Ranking> BEST_FIRST = comparing(Ranking::score)
            .thenComparing(Ranking::merit)
            .reversed()
            .thenComparing(Ranking::notifiedOn)
            .thenComparing(ranking -> ranking.candidateId().toString());

    @TempDir
    Path folder;

    private final Field field = Field.of(
            new Options(Map.of("members", "1000", "seed", "5")),
            new Report(new PrintStream(PrintStream.nullOutputStream()), System.err));
    private final PoliciesInForce inForce = Rulebook.BASELINE.on(field.sizes().today());
    private final List<Member> members = field.members().all().toList();

    @Test
    void each_way_finds_the_best_that_the_policy_finds() throws Exception {
        try (var lucene = new LuceneEngine(field.columns(), field::ask, field.rows(), folder)) {
            var engines = List.of(
                    new ScanEngine(field.columns(), field::ask),
                    new BitmapEngine(field.columns(), field::ask, field.rows()),
                    new RoaringEngine(field.columns(), field::ask, field.rows()),
                    lucene);
            var found = vacancies()
                    .mapToInt(vacancy -> agree(engines, vacancy, byPolicy(vacancy)))
                    .filter(number -> number > 0)
                    .count();
            assertThat(found).isGreaterThan(VACANCIES / 4);
        }
    }

    @Test
    void each_way_takes_over_what_has_changed() throws Exception {
        try (var lucene = new LuceneEngine(field.columns(), field::ask, field.rows(), folder)) {
            var bitmap = new BitmapEngine(field.columns(), field::ask, field.rows());
            var roaring = new RoaringEngine(field.columns(), field::ask, field.rows());
            for (int number = 0; number < field.sizes().members(); number += 40) {
                var changed = field.changed(number);
                for (int place = 0; place < changed.places().size(); place++)
                    for (var engine : List.of(lucene, bitmap, roaring))
                        engine.change(
                                changed.firstRow() + place, changed.places().get(place));
            }
            var scan = new ScanEngine(field.columns(), field::ask);
            vacancies()
                    .forEach(vacancy -> agree(List.of(bitmap, roaring, lucene), vacancy, scan.best(vacancy, PLACES)));
        }
    }

    private Stream<Vacancy> vacancies() {
        return IntStream.range(0, VACANCIES).mapToObj(field.vacancies()::vacancy);
    }

    private static int agree(List<? extends Engine> engines, Vacancy vacancy, List<UUID> expected) {
        for (var engine : engines)
            assertThat(engine.best(vacancy, PLACES)).as(engine.name()).isEqualTo(expected);
        return expected.size();
    }

    private List<UUID> byPolicy(Vacancy vacancy) {
        return members.stream()
                .flatMap(member -> {
                    var verdict = judge(member, vacancy);
                    return verdict.fits() ? Stream.of(Ranking.of(member.brings(), verdict)) : Stream.empty();
                })
                .sorted(BEST_FIRST)
                .limit(PLACES)
                .map(Ranking::candidateId)
                .toList();
    }

    private Verdict judge(Member member, Vacancy vacancy) {
        var eligibility = member.eligibility(inForce, vacancy.plannedStart());
        return MatchPolicy.judge(member.brings(), vacancy, eligibility, inForce);
    }
}

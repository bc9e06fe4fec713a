package org.talentpool.benchmark.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.talentpool.benchmark.pool.Members;
import org.talentpool.benchmark.pool.ReserveLists;
import org.talentpool.benchmark.pool.Sizes;
import org.talentpool.benchmark.pool.Vacancies;
import org.talentpool.benchmark.postgres.Copy;
import org.talentpool.benchmark.postgres.Server;
import org.talentpool.kernel.post.PostState;

/** Fills the tables of matching with a pool; members stream through, so that their number costs no memory. */
public final class ReadModel {
    private static final String EMPTY = "truncate table " + String.join(", ", MatchRows.TABLES);
    private static final String ANALYSE = "vacuum (analyze) " + String.join(", ", MatchRows.TABLES);

    private final Server server;
    private final Sizes sizes;
    private final MatchRows rows = new MatchRows();

    private ReadModel(Server server, Sizes sizes) {
        this.server = server;
        this.sizes = sizes;
    }

    /** Replaces whatever is there; the projection is taken to have seen all events. */
    public static void fill(Server server, Sizes sizes) throws SQLException {
        var model = new ReadModel(server, sizes);
        try (var connection = server.connect()) {
            execute(connection, EMPTY);
            model.listsAndVacancies(connection);
            model.members();
            execute(connection, ANALYSE);
        }
    }

    private void listsAndVacancies(Connection connection) throws SQLException {
        Copy.into(connection, MatchRows.LISTS, copy -> ReserveLists.of(sizes).forEach(list -> rows.list(copy, list)));
        Copy.into(connection, MatchRows.VACANCIES, this::vacancies);
    }

    private void vacancies(Copy copy) {
        var vacancies = new Vacancies(sizes);
        var number = new AtomicInteger();
        vacancies.all().forEach(vacancy -> rows.vacancy(copy, vacancy, "P-%06d".formatted(number.incrementAndGet())));
        Vacancies.appointments(sizes)
                .forEach(post -> rows.appointment(
                        copy,
                        post,
                        number.incrementAndGet() % 2 == 0 ? PostState.FILLED : PostState.HELD,
                        vacancies.vacancy(number.get())));
    }

    /** Each member is made once and written to three tables, each over a connection of its own. */
    private void members() throws SQLException {
        try (var first = server.connect();
                var second = server.connect();
                var third = server.connect();
                var members = Copy.into(first, MatchRows.MEMBERS);
                var memberships = Copy.into(second, MatchRows.MEMBERSHIPS);
                var eligibility = Copy.into(third, MatchRows.ELIGIBILITY)) {
            new Members(sizes).all().forEach(member -> {
                rows.member(members, member);
                rows.memberships(memberships, member);
                rows.eligibility(eligibility, member);
            });
        }
    }

    private static void execute(Connection connection, String text) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}

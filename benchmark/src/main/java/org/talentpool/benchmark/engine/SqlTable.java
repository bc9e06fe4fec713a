package org.talentpool.benchmark.engine;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import org.talentpool.benchmark.postgres.Copy;

/** The places as one table made for this question alone, indexed for it, in the order of the lists and analysed. */
final class SqlTable {
    private static final String CREATE = """
        create table rival_place (
            place       integer  not null,
            candidate   uuid     not null,
            requisition uuid     not null,
            list        smallint not null,
            usable      boolean  not null,
            alone       boolean  not null,
            profiles    smallint not null,
            reach       smallint not null,
            exact       smallint not null,
            regimes     smallint not null,
            education   smallint not null,
            earliest    integer  not null,
            before      integer  not null,
            levels      integer  not null,
            en          smallint not null,
            fr          smallint not null,
            merit       smallint not null,
            notified    integer  not null,
            service     bytea    not null,
            skills      integer[] not null
        )""";
    private static final String ORDER = """
        create table rival_ordered as select * from rival_place order by list, place;
        drop table rival_place;
        alter table rival_ordered rename to rival_place;
        alter table rival_place add primary key (place);
        create index rival_list on rival_place (list) where usable;
        create index rival_skill on rival_place using gin (skills) where usable;
        create index rival_slot on rival_place (list, reach, profiles, education) where usable;
        alter table rival_place alter column skills set statistics 1000;
        """;
    private static final String CHANGE = """
        update rival_place
           set usable = ?, alone = ?, profiles = ?, reach = ?, exact = ?, regimes = ?, education = ?, earliest = ?, before = ?,
               levels = ?, en = ?, fr = ?, merit = ?, notified = ?, service = ?, skills = cast(? as integer[])
         where place = ?
        """;

    private SqlTable() {}

    static void fill(Connection database, Rows rows) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(CREATE);
            Copy.into(database, "rival_place", copy -> rows.forEach((row, place) -> copy(copy, row, place)));
            statement.execute(ORDER);
            statement.execute("vacuum (analyze) rival_place");
        }
    }

    static void change(Connection database, int row, Place place) throws SQLException {
        try (var statement = database.prepareStatement(CHANGE)) {
            Object[] values = {
                place.usable(),
                place.alone(),
                place.profiles(),
                place.reach(),
                place.exact(),
                place.regimes(),
                place.education(),
                place.earliest(),
                place.before(),
                place.levels(),
                level(place, Ask.ENGLISH),
                level(place, Ask.FRENCH),
                place.merit(),
                place.notified(),
                place.service(),
                skills(place),
                row
            };
            for (int column = 0; column < values.length; column++) statement.setObject(column + 1, values[column]);
            statement.executeUpdate();
        }
    }

    static long bytes(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var answer = statement.executeQuery("select pg_total_relation_size('rival_place')")) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static void copy(Copy copy, int row, Place place) {
        copy.row(
                row,
                place.candidate(),
                place.requisition(),
                place.list(),
                place.usable(),
                place.alone(),
                place.profiles(),
                place.reach(),
                place.exact(),
                place.regimes(),
                place.education(),
                place.earliest(),
                place.before(),
                place.levels(),
                level(place, Ask.ENGLISH),
                level(place, Ask.FRENCH),
                place.merit(),
                place.notified(),
                "\\x" + HexFormat.of().formatHex(place.service()),
                skills(place));
    }

    private static int level(Place place, int language) {
        return place.levels() >> 4 * language & 15;
    }

    private static String skills(Place place) {
        return Arrays.stream(place.skills()).mapToObj(Integer::toString).collect(joining(",", "{", "}"));
    }
}

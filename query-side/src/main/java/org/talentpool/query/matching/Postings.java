package org.talentpool.query.matching;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Reading;

/** Reads vacancies. */
@Component
class Postings {
    private static final String ALL = "select * from readmodel.match_vacancy post where criteria is not null";
    private static final String OPEN_AT = "select * from readmodel.match_vacancy_open_at(:place)";
    private static final String SOME = ALL + " and id = any(cast(:ids as uuid[]))";

    private final Reading tables;
    private final JsonColumns json;

    Postings(Reading tables, JsonColumns json) {
        this.tables = tables;
        this.json = json;
    }

    /** Those that were open as of a place in the log, that event included. */
    List<Posting> openAt(long place) {
        return tables.sql(OPEN_AT)
                .param("place", place)
                .query(new PostingReader(json))
                .list();
    }

    /** All that have ever been opened. */
    List<Posting> all() {
        return tables.sql(ALL).query(new PostingReader(json)).list();
    }

    /** What each has ever been since it was opened. */
    List<Dated<Posting>> ever() {
        var reader = new PostingReader(json);
        return tables.ever(ALL)
                .query((row, number) -> Dated.of(row, "id", reader.mapRow(row, number)))
                .list();
    }

    /** Those of the posts that have ever been opened. */
    List<Posting> of(Collection<UUID> posts) {
        if (posts.isEmpty()) return List.of();
        return tables.sql(SOME)
                .param("ids", Uuids.array(posts))
                .query(new PostingReader(json))
                .list();
    }
}

package org.talentpool.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a statement about the present becomes one about a place. */
class ReadingTest {
    @Test
    void tables_become_functions_of_the_place_and_functions_stay() {
        var now = """
            select * from readmodel.post p join readmodel.match_list on true
             cross join lateral readmodel.match_list_at(p.place) then
             where exists (select from readmodel.post)""";

        assertThat(Reading.asOfPlace(now)).isEqualTo("""
            select * from readmodel.post_at(:asOfPlace) p join readmodel.match_list_at(:asOfPlace) on true
             cross join lateral readmodel.match_list_at(p.place) then
             where exists (select from readmodel.post_at(:asOfPlace))""");
    }
}

package org.talentpool.query.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.query.WithAnswers;

/** A question about the past looks up in both tables what the one about now looks up in one, and reads neither as a whole. */
@WithAnswers
class PlansIT {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @ParameterizedTest
    @CsvSource({
        "candidate, id = :id",
        "application, id = :id",
        "requisition, id = :id",
        "post, id = :id",
        "contract, id = :id",
        "reserve_list_member, candidate_id = :id",
        "reserve_list_member, requisition_id = :id order by notified_on, candidate_id limit 10",
        "match_member, id = any(array[:id])",
        "match_membership, candidate_id = any(array[:id])",
        "match_membership, requisition_id = any(array[:id])",
        "match_eligibility, id = any(array[:id])"
    })
    void what_is_looked_up_is_looked_up_in_both_tables(String table, String condition) {
        var plan = plan("select * from readmodel.%s_at(:place) where %s".formatted(table, condition));

        assertThat(plan)
                .doesNotContain("Function Scan", "Seq Scan")
                .containsPattern("Scan (using \\w+ )?on %s live".formatted(table))
                .containsPattern("Scan (using \\w+ )?on %s_past past".formatted(table));
    }

    @ParameterizedTest
    @CsvSource({"reserve_list_member, reserve_list_candidate, candidate_id", "match_member, match_vacancy, committed_to"
    })
    void what_is_joined_is_looked_up_row_by_row(String table, String joined, String by) {
        var plan = plan("""
            select * from readmodel.%1$s_at(:place) one left join readmodel.%2$s_at(:place) other on other.id = one.%3$s
             where one.%4$s = :id""".formatted(table, joined, by, table.equals("match_member") ? "id" : "candidate_id"));

        assertThat(plan)
                .doesNotContain("Function Scan", "Seq Scan", "Hash Join")
                .contains("Nested Loop");
    }

    private String plan(String statement) {
        // What is known of the tables depends on which tests came before, until it is gathered.
        jdbc.sql("analyze").update();
        return new TransactionTemplate(transactions).execute(_ -> {
            jdbc.sql("set local enable_seqscan to off").update();
            return String.join(
                    "\n",
                    jdbc.sql("explain " + statement)
                            .param("place", 7L)
                            .param("id", UUID.randomUUID())
                            .query(String.class)
                            .list());
        });
    }
}

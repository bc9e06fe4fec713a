package org.talentpool.query.matching;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.eligibility.EligibilityPolicy;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.query.matching.index.Gate;
import org.talentpool.query.matching.index.MatchIndex;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Reading;
import org.talentpool.query.readmodel.RepeatedLists;

/** Reads birth dates and nationalities, and gives away nothing of them but the yes or no of eligibility (SE-17). */
@Applies("SE-17")
@Component
public class EligibilityFacts {
    private static final String ALL = "select id, birth_date, nationalities from readmodel.match_eligibility";
    private static final String OF = ALL + " where id = any(cast(:ids as uuid[]))";
    private static final String EVER =
            "select * from readmodel.match_eligibility known where id between :first and :last";
    private static final int AT_A_TIME = 2_000;

    private final Reading tables;
    private final RepeatedLists<String> nationalities;

    EligibilityFacts(Reading tables, JsonColumns json) {
        this.tables = tables;
        nationalities = new RepeatedLists<>(json, String.class);
    }

    /** One for each candidate of whom they are known. */
    public Map<UUID, Facts> of(Collection<UUID> candidates) {
        return tables.sql(OF).param("ids", Uuids.array(candidates)).query(this::facts).list().stream()
                .collect(toMap(Facts::candidateId, facts -> facts));
    }

    /** Puts all that is known into the index. */
    void enterAll(MatchIndex index) {
        tables.sql(ALL).withFetchSize(AT_A_TIME).query(row -> {
            var facts = facts(row, 0);
            index.load(facts.candidateId, facts::tell);
        });
    }

    /** What has ever been known of the candidates of a share. */
    List<Dated<Facts>> ever(Share share) {
        return share.bind(tables.ever(EVER))
                .query((row, number) -> Dated.of(row, "id", facts(row, number)))
                .list();
    }

    private Facts facts(ResultSet row, int number) throws SQLException {
        return new Facts(
                row.getObject("id", UUID.class),
                row.getObject("birth_date", LocalDate.class),
                nationalities.read(row.getString("nationalities")));
    }

    /** A class and not a record, so that nothing but the judgement can be asked of it. */
    public static final class Facts {
        private final UUID candidateId;
        private final LocalDate birthDate;
        private final List<String> nationalities;

        Facts(UUID candidateId, LocalDate birthDate, List<String> nationalities) {
            this.candidateId = candidateId;
            this.birthDate = birthDate;
            this.nationalities = nationalities;
        }

        public Eligibility judge(PoliciesInForce inForce, LocalDate startsOn) {
            return new Eligibility(
                    EligibilityPolicy.nationalityEligible(nationalities, inForce),
                    EligibilityPolicy.ageEligible(birthDate, startsOn, inForce));
        }

        /** Hands them on to where they are kept apart from what is matched. */
        void tell(Gate.Entry entry) {
            entry.set(birthDate, nationalities);
        }

        private UUID candidateId() {
            return candidateId;
        }
    }
}

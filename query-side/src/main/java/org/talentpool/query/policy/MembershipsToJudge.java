package org.talentpool.query.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.matching.ListTerm;
import org.talentpool.kernel.matching.ListValidity;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.policy.PolicyEffectView;
import org.talentpool.kernel.policy.PolicyEffectView.Effect;
import org.talentpool.query.matching.EligibilityFacts;
import org.talentpool.query.readmodel.Reading;

/** Every membership of an established list, with what the policies on validity and eligibility look at. */
@Component
class MembershipsToJudge {
    private static final String ALL = """
        select place.requisition_id, place.candidate_id, place.notified_on, list.valid_until,
               list.validity_months
          from readmodel.match_membership place
          join readmodel.match_list list on list.id = place.requisition_id
          join readmodel.match_member member on member.id = place.candidate_id
         where list.established and not place.withdrawn and not member.erased and not member.ineligible
         order by place.requisition_id, place.candidate_id
        """;

    private final Reading tables;
    private final EligibilityFacts eligibility;

    MembershipsToJudge(Reading tables, EligibilityFacts eligibility) {
        this.tables = tables;
        this.eligibility = eligibility;
    }

    List<ToJudge> all() {
        var places = tables.sql(ALL).query(MembershipsToJudge::place).list();
        var facts = eligibility.of(
                places.stream().map(Place::candidateId).distinct().toList());
        return places.stream()
                .map(place -> new ToJudge(place, facts.get(place.candidateId())))
                .toList();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                row.getObject("requisition_id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                row.getObject("notified_on", LocalDate.class),
                new ListTerm(
                        row.getObject("valid_until", LocalDate.class),
                        row.getObject("validity_months", Integer.class)));
    }

    private record Place(UUID requisitionId, UUID candidateId, LocalDate notifiedOn, ListTerm term) {}

    /** @param facts none of somebody whose facts are not known */
    record ToJudge(Place place, EligibilityFacts.@Nullable Facts facts) {
        PolicyEffectView.Item effect(PoliciesInForce without, PoliciesInForce with) {
            var before = ListValidity.validUntil(place.notifiedOn(), place.term(), without);
            var after = ListValidity.validUntil(place.notifiedOn(), place.term(), with);
            return new PolicyEffectView.Item(
                    place.requisitionId(),
                    place.candidateId(),
                    effect(isUsable(before, without), isUsable(after, with), before, after),
                    before,
                    after);
        }

        private boolean isUsable(LocalDate validUntil, PoliciesInForce inForce) {
            return !inForce.day().isAfter(validUntil)
                    && facts != null
                    && facts.judge(inForce, inForce.day()).isEligible();
        }

        private static Effect effect(boolean usableBefore, boolean usableAfter, LocalDate before, LocalDate after) {
            if (usableBefore != usableAfter) return usableBefore ? Effect.LAPSES : Effect.REVIVES;
            if (!usableAfter || before.equals(after)) return Effect.STAYS;
            return after.isBefore(before) ? Effect.SHORTENED : Effect.LENGTHENED;
        }
    }
}

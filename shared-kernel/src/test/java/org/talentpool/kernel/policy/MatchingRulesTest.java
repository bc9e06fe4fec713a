package org.talentpool.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.talentpool.kernel.matching.TieBreak.CANDIDATE_ID;
import static org.talentpool.kernel.matching.TieBreak.NOTIFICATION_DATE;
import static org.talentpool.kernel.matching.TieBreak.SELECTION_RESULT;
import static org.talentpool.kernel.requisition.Profile.ADMINISTRATIVE_SUPPORT;
import static org.talentpool.kernel.requisition.Profile.HUMAN_RESOURCES;
import static org.talentpool.kernel.requisition.Profile.PROGRAMME_SUPPORT;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.matching.TieBreak;
import org.talentpool.kernel.requisition.Profile;

class MatchingRulesTest {
    @Test
    void an_order_ends_with_the_id() {
        assertThat(MatchingRules.isWhole(List.of(CANDIDATE_ID))).isTrue();
        assertThat(MatchingRules.isWhole(List.of(NOTIFICATION_DATE, SELECTION_RESULT, CANDIDATE_ID)))
                .isTrue();
        refused();
        refused(NOTIFICATION_DATE);
        refused(CANDIDATE_ID, NOTIFICATION_DATE);
    }

    @Test
    void and_names_nothing_twice() {
        refused(CANDIDATE_ID, CANDIDATE_ID);
        refused(NOTIFICATION_DATE, NOTIFICATION_DATE, CANDIDATE_ID);
    }

    @Test
    void similar_profiles_are_so_either_way() {
        var rules = new MatchingRules(
                List.of(CANDIDATE_ID), List.of(new SimilarProfiles(ADMINISTRATIVE_SUPPORT, PROGRAMME_SUPPORT)));
        assertThat(rules.areSimilar(ADMINISTRATIVE_SUPPORT, PROGRAMME_SUPPORT)).isTrue();
        assertThat(rules.areSimilar(PROGRAMME_SUPPORT, ADMINISTRATIVE_SUPPORT)).isTrue();
        assertThat(rules.areSimilar(PROGRAMME_SUPPORT, HUMAN_RESOURCES)).isFalse();
        assertThat(rules.areSimilar(HUMAN_RESOURCES, ADMINISTRATIVE_SUPPORT)).isFalse();
    }

    @Test
    void in_the_first_edition_each_profile_is_similar_to_itself_alone() {
        for (var one : Profile.values())
            for (var other : Profile.values())
                assertThat(IN_FORCE.matching().areSimilar(one, other)).isEqualTo(one == other);
        assertThat(IN_FORCE.matching().tieBreaks()).containsExactly(SELECTION_RESULT, NOTIFICATION_DATE, CANDIDATE_ID);
    }

    private static void refused(TieBreak... order) {
        assertThat(MatchingRules.isWhole(List.of(order))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new MatchingRules(List.of(order), List.of()));
    }
}

package org.talentpool.query.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.matching.TieBreak;
import org.talentpool.kernel.policy.Accession;
import org.talentpool.kernel.policy.EligibilityRules;
import org.talentpool.kernel.policy.ListRules;
import org.talentpool.kernel.policy.MatchingRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.PolicyEffectView;
import org.talentpool.kernel.policy.PolicyEffectView.Effect;
import org.talentpool.kernel.policy.PolicyEvent.EligibilityPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.ListPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.MatchingPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.PolicyEnacted;
import org.talentpool.kernel.policy.PolicyEvent.RetentionPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.SkillPolicyProposed;
import org.talentpool.kernel.policy.PolicyId;
import org.talentpool.kernel.policy.PolicyQuery.GetPolicy;
import org.talentpool.kernel.policy.PolicyQuery.PreviewPolicy;
import org.talentpool.kernel.policy.PolicyRules;
import org.talentpool.kernel.policy.PolicyView;
import org.talentpool.kernel.policy.PolicyView.Stage;
import org.talentpool.kernel.policy.Reach;
import org.talentpool.kernel.policy.RetentionRules;
import org.talentpool.kernel.policy.SimilarProfiles;
import org.talentpool.kernel.policy.Skill;
import org.talentpool.kernel.policy.SkillRules;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.query.Scene;
import org.talentpool.query.SetDay;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** Which version rules on which day, and what a proposed one would do to the memberships of these tests. */
@WithAnswers
class PoliciesIT {
    private static final LocalDate FROM = TODAY.plusDays(30);

    @Autowired
    Story story;

    @Autowired
    SetDay today;

    @AfterEach
    void return_to_the_day_of_the_samples() {
        today.set(TODAY);
    }

    @Test
    void a_version_is_proposed_enacted_in_force_and_superseded() {
        propose("r.1", FROM);
        assertThat(stages()).containsExactly(tuple("2025.1", Stage.IN_FORCE), tuple("r.1", Stage.PROPOSED));

        enact("r.1", FROM);
        assertThat(stages()).containsExactly(tuple("2025.1", Stage.IN_FORCE), tuple("r.1", Stage.ENACTED));
        assertThat(retention().versions().getFirst().validUntil()).isEqualTo(FROM.minusDays(1));

        today.set(FROM);
        assertThat(stages()).containsExactly(tuple("2025.1", Stage.SUPERSEDED), tuple("r.1", Stage.IN_FORCE));
        assertThat(retention().inForce()).isEqualTo("r.1");
        assertThat(retention().version()).isEqualTo(2);
    }

    @Test
    void a_shorter_validity_that_reaches_all_memberships_lapses_the_older_ones() {
        var list = new Scene(story).establishedList(null);
        var lapsing = member(list, FROM.minusMonths(7));
        var shortened = member(list, FROM.minusMonths(2));
        var expired = member(list, FROM.minusMonths(13));
        story.tell(new ListPolicyProposed("six-for-all", FROM, Reach.ALL_MEMBERSHIPS, new ListRules(6)));

        assertThat(effects("six-for-all", list))
                .containsExactlyInAnyOrder(tuple(lapsing, Effect.LAPSES), tuple(shortened, Effect.SHORTENED))
                .doesNotContain(tuple(expired, Effect.STAYS));
    }

    @Test
    void a_validity_for_new_memberships_leaves_the_existing_ones() {
        var list = new Scene(story).establishedList(null);
        member(list, FROM.minusMonths(7));
        story.tell(new ListPolicyProposed("six-for-new", FROM, Reach.NEW_MEMBERSHIPS, new ListRules(6)));

        assertThat(effects("six-for-new", list)).isEmpty();
    }

    @Test
    void a_longer_validity_revives_what_had_expired() {
        var list = new Scene(story).establishedList(null);
        var revived = member(list, FROM.minusMonths(13));
        story.tell(new ListPolicyProposed("two-years", FROM, Reach.ALL_MEMBERSHIPS, new ListRules(24)));

        assertThat(effects("two-years", list)).containsExactly(tuple(revived, Effect.REVIVES));
    }

    @Test
    void a_list_that_names_its_end_is_not_touched() {
        var list = new Scene(story).establishedList(FROM.plusYears(1));
        member(list, FROM.minusMonths(7));
        story.tell(new ListPolicyProposed("six-again", FROM, Reach.ALL_MEMBERSHIPS, new ListRules(6)));

        assertThat(effects("six-again", list)).isEmpty();
    }

    @Test
    void a_nation_that_leaves_takes_its_nationals_off_the_pool() {
        var list = new Scene(story).establishedList(FROM.plusYears(1));
        var leaving = member(list, TODAY);
        var others = List.of(new Accession("FR", LocalDate.parse("1949-04-04"), null));
        story.tell(new EligibilityPolicyProposed(
                "without-be", FROM, Reach.ALL_MEMBERSHIPS, new EligibilityRules(21, 60, others)));

        var effects = story.ask(
                new PreviewPolicy(new PolicyId(Policy.ELIGIBILITY), "without-be", 500, null), PolicyEffectView.class);
        assertThat(effects.items())
                .filteredOn(item -> item.requisitionId().equals(list))
                .extracting(PolicyEffectView.Item::candidateId, PolicyEffectView.Item::effect)
                .containsExactly(tuple(leaving, Effect.LAPSES));
        assertThat(effects.memberships().get(Effect.LAPSES)).isPositive();
    }

    @Test
    void an_order_and_a_table_of_skills_leave_all_memberships_as_they_are() {
        var matching = new MatchingRules(
                List.of(TieBreak.CANDIDATE_ID),
                List.of(new SimilarProfiles(Profile.ADMINISTRATIVE_SUPPORT, Profile.PROGRAMME_SUPPORT)));
        var skills = new SkillRules(List.of(
                Skill.own("SHAREPOINT", "MS SharePoint"),
                new Skill(
                        "AUDITING",
                        "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab",
                        "1.2.0",
                        List.of())));
        member(new Scene(story).establishedList(FROM.plusYears(1)), TODAY);
        story.tell(new MatchingPolicyProposed("m.1", FROM, Reach.ALL_MEMBERSHIPS, matching));
        story.tell(new SkillPolicyProposed("s.1", FROM, Reach.ALL_MEMBERSHIPS, skills));

        leavesAll(Policy.MATCHING, "m.1", matching);
        leavesAll(Policy.SKILLS, "s.1", skills);
    }

    private void leavesAll(Policy policy, String version, PolicyRules rules) {
        var id = new PolicyId(policy);
        assertThat(story.ask(new GetPolicy(id), PolicyView.class).versions())
                .extracting(PolicyView.Version::version, PolicyView.Version::rules)
                .contains(tuple(version, rules));
        var effects = story.ask(new PreviewPolicy(id, version, 500, null), PolicyEffectView.class);
        assertThat(effects.items()).isEmpty();
        assertThat(effects.memberships()).containsOnlyKeys(Effect.STAYS);
    }

    private UUID member(UUID list, LocalDate notifiedOn) {
        var scene = new Scene(story);
        var candidate = scene.candidate();
        scene.list(candidate, list, EVIDENCE, notifiedOn, SLOT);
        return candidate;
    }

    private List<Tuple> effects(String version, UUID list) {
        var preview = story.ask(
                new PreviewPolicy(new PolicyId(Policy.LIST_VALIDITY), version, 500, null), PolicyEffectView.class);
        return preview.items().stream()
                .filter(item -> item.requisitionId().equals(list))
                .map(item -> tuple(item.candidateId(), item.effect()))
                .toList();
    }

    private void propose(String version, LocalDate from) {
        story.tell(
                new RetentionPolicyProposed(version, from, Reach.ALL_MEMBERSHIPS, new RetentionRules(12, 12, 5, 30)));
    }

    private void enact(String version, LocalDate from) {
        story.tell(new PolicyEnacted(Policy.RETENTION, version, from, Reach.ALL_MEMBERSHIPS));
    }

    private PolicyView retention() {
        return story.ask(new GetPolicy(new PolicyId(Policy.RETENTION)), PolicyView.class);
    }

    private List<Tuple> stages() {
        return retention().versions().stream()
                .map(version -> tuple(version.version(), version.stage()))
                .toList();
    }
}

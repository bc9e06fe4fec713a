package org.talentpool.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that mean the same, and names that only look alike. */
class SkillRulesTest {
    private static final String CONCEPT = "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab";
    private static final SkillRules RULES = new SkillRules(List.of(
            Skill.own("SHAREPOINT", "MS SharePoint"),
            new Skill("AUDITING", CONCEPT, "1.2.0", List.of()),
            Skill.own("DRAFTING")));

    @Test
    void every_name_of_an_entry_means_its_code() {
        assertThat(Stream.of("SHAREPOINT", "MS SharePoint").map(RULES::canonical))
                .containsOnly("SHAREPOINT");
        assertThat(Stream.of("AUDITING", CONCEPT).map(RULES::canonical)).containsOnly("AUDITING");
    }

    @Test
    void blanks_case_and_hyphens_make_no_difference() {
        assertThat(Stream.of(
                                " ms sharepoint\t",
                                "Ms-SharePoint",
                                "MS_SHAREPOINT",
                                "ms -  sharepoint",
                                "\u00a0MS\u00a0SHAREPOINT")
                        .map(RULES::canonical))
                .containsOnly("SHAREPOINT");
    }

    @Test
    void a_name_of_no_entry_means_itself_in_any_case() {
        assertThat(RULES.canonical(" case management")).isEqualTo("CASE_MANAGEMENT");
        assertThat(RULES.canonical("C++")).isEqualTo("C++");
        assertThat(RULES.canonical("title")).isEqualTo("TITLE");
    }

    @Test
    void nothing_is_guessed() {
        assertThat(Stream.of("SHARE_POINT", "SHAREPOINTS", "SHAREPOINT_ONLINE", "MSSHAREPOINT", "SHAREPOINT.")
                        .map(RULES::canonical))
                .doesNotContain("SHAREPOINT");
    }

    @Test
    void an_address_of_a_concept_is_read_as_it_stands() {
        assertThat(RULES.canonical(" " + CONCEPT + " ")).isEqualTo("AUDITING");
        assertThat(RULES.canonical(CONCEPT.replace("0005c151", "0005C151"))).isNotEqualTo("AUDITING");
        var unknown = CONCEPT.replace("0005c151", "ffffffff");
        assertThat(RULES.canonical(unknown)).isEqualTo(unknown);
    }

    @Test
    void a_name_belongs_to_one_entry() {
        var taken = List.of(Skill.own("A", "one"), Skill.own("B"), Skill.own("C", "ONE"), Skill.own("B"));
        assertThat(SkillRules.firstClash(taken)).hasValue(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new SkillRules(taken));
        var concepts =
                List.of(new Skill("A", CONCEPT, "1.2.0", List.of()), new Skill("B", CONCEPT, "1.2.1", List.of()));
        assertThat(SkillRules.firstClash(concepts)).hasValue(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new SkillRules(concepts));
    }

    @Test
    void a_name_may_stand_twice_in_its_own_entry() {
        assertThat(SkillRules.firstClash(List.of(Skill.own("SAP", "sap", "Sap"))))
                .isEmpty();
    }

    @Test
    void a_concept_comes_with_its_version_and_in_its_form() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Skill("A", CONCEPT, null, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Skill("A", null, "1.2.0", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Skill("A", "http://data.europa.eu/esco/skill/1", "1.2.0", List.of()));
    }

    @Test
    void rules_with_the_same_entries_are_the_same() {
        assertThat(new SkillRules(List.copyOf(RULES.skills()))).isEqualTo(RULES).hasSameHashCodeAs(RULES);
    }

    @Test
    void the_first_edition_knows_the_words_of_the_notices() {
        assertThat(IN_FORCE.skills().canonical("Microsoft SharePoint")).isEqualTo("SHAREPOINT");
        assertThat(IN_FORCE.skills().canonical("http://data.europa.eu/esco/skill/f683ae1d-cb7c-4aa1-b9fe-205e1bd23535"))
                .isEqualTo("MICROSOFT_OFFICE");
        assertThat(IN_FORCE.skills().skills())
                .extracting(Skill::code)
                .doesNotHaveDuplicates()
                .contains("BUDGETING");
    }
}

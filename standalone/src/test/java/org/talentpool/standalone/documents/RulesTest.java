package org.talentpool.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.standalone.architecture.SourceTree;
import org.talentpool.standalone.documents.RuleUse.Kind;

/** Every rule that the code applies is known, and tests show both its edges; the page of rules says so. */
class RulesTest {
    private static final List<KnownRule> KNOWN = KnownRule.read(resource("known-rules.txt"));
    private static final RuleBook BOOK = RuleBook.ofThisTree(KNOWN);

    @Test
    void the_page_of_rules_is_what_the_code_says() throws IOException {
        var page = RulesPage.of(BOOK);
        if (Boolean.getBoolean("rules.write")) Files.writeString(RulesPage.FILE, page);
        assertThat(SourceTree.text(RulesPage.FILE))
                .as("docs/rules.md, to be written anew as it says itself")
                .isEqualTo(page);
    }

    @Test
    void no_code_names_a_rule_that_is_unknown() {
        assertThat(BOOK.unknown()).isEmpty();
    }

    @Test
    void of_every_rule_that_is_applied_tests_show_both_edges() {
        assertThat(KNOWN.stream().filter(BOOK::isApplied)).hasSizeGreaterThan(40);
        assertThat(BOOK.unproved()).isEmpty();
    }

    @Test
    void what_tests_show_is_applied_by_a_class() {
        assertThat(BOOK.provedOnly()).isEmpty();
    }

    @Test
    void of_every_other_rule_it_is_said_why_not() {
        assertThat(BOOK.unexplained()).isEmpty();
    }

    @Test
    void where_a_rule_was_not_found_it_is_said_what_we_do() {
        assertThat(KNOWN)
                .filteredOn(KnownRule::isHardlyKnown)
                .isNotEmpty()
                .noneMatch(rule -> rule.ours().equals(KnownRule.NOTHING));
    }

    @Test
    void what_is_missing_is_reported() {
        var planted = Path.of("src/test/resources/planted/rules/Careless.java").toAbsolutePath();
        var book = RuleBook.of(KnownRule.read("""
                        XX-01 | one | high | - | -
                        XX-02 | two | high | - | -
                        XX-03 | a definition | none | - | -
                        XX-04 | four | high | - | -"""), List.of(planted));
        assertThat(book.unknown()).containsExactly("XX-99 in Careless");
        assertThat(book.unproved()).containsExactly("XX-01 refuses", "XX-02 allows", "XX-03 allows");
        assertThat(book.provedOnly()).containsExactly("XX-04");
        assertThat(book.unexplained()).containsExactly("XX-04");
        assertThat(book.uses(Kind.ALLOWS, book.known().getFirst()))
                .extracting(RuleUse::method)
                .containsExactly("a_test");
    }

    private static String resource(String name) {
        try {
            return Files.readString(Path.of("src/test/resources", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.talentpool.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a stranger meets in the tree: folders that say what lives there, files of a readable size, links that lead somewhere. */
class SourceTreeTest {
    private static final int LONGEST_FILE = 250;
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern SENTENCE =
            Pattern.compile("(?s).*/\\*\\*.*\\w[.?].*\\*/\\s*@NullMarked\\s+package .*");

    @Test
    void every_package_says_in_a_sentence_what_lives_there_and_is_null_marked() {
        assertThat(undescribed(SourceTree.mainJava())).isEmpty();
    }

    @Test
    void no_file_is_longer_than_can_be_read_at_once() {
        assertThat(SourceTree.mainJava())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(SourceTree.text(file).lines().count())
                        .as(file.toString())
                        .isLessThanOrEqualTo(LONGEST_FILE));
    }

    @Test
    void every_relative_link_of_a_document_leads_somewhere() {
        assertThat(SourceTree.documents()).isNotEmpty();
        assertThat(SourceTree.documents().stream().flatMap(SourceTreeTest::deadLinks))
                .isEmpty();
    }

    /** Its classes are not on the class path of these tests, so that no rule over compiled code could see it. */
    @Test
    void nobody_is_built_on_the_measures() {
        assertThat(SourceTree.modules())
                .filteredOn(module -> SourceTree.text(module).contains("<artifactId>benchmark</artifactId>"))
                .containsExactly(SourceTree.ROOT.resolve("benchmark/pom.xml"));
    }

    @Test
    void a_package_without_a_sentence_is_reported() {
        var planted =
                Path.of("src/test/resources/planted/undescribed/Some.java").toAbsolutePath();
        assertThat(undescribed(List.of(planted))).hasSize(1);
    }

    private static List<Path> undescribed(List<Path> javaFiles) {
        return javaFiles.stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !isDescribed(folder.resolve("package-info.java")))
                .toList();
    }

    private static boolean isDescribed(Path packageInfo) {
        return Files.exists(packageInfo)
                && SENTENCE.matcher(SourceTree.text(packageInfo)).matches();
    }

    private static Stream<String> deadLinks(Path document) {
        return LINK.matcher(SourceTree.text(document))
                .results()
                .map(MatchResult::group)
                .map(link -> LINK.matcher(link).replaceFirst("$1"))
                .filter(target -> !target.contains(":"))
                .filter(target -> !Files.exists(document.resolveSibling(target)))
                .map(target -> document + " -> " + target);
    }
}

package org.talentpool.standalone.documents;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.talentpool.standalone.architecture.SourceTree;
import org.talentpool.standalone.documents.RuleUse.Kind;

/** The rules as a page for readers. */
final class RulesPage {
    static final Path FILE = SourceTree.ROOT.resolve("docs/rules.md");

    private static final Map<String, String> MATTERS = Map.of(
            "GR",
            "Grades",
            "TW",
            "Twin grades",
            "EL",
            "Eligibility",
            "CO",
            "Contracts",
            "PO",
            "Pools and lists",
            "LA",
            "Languages",
            "SE",
            "Selection",
            "AU",
            "Audit",
            "DP",
            "Data",
            "WR",
            "Job boards");

    private static final String HEAD = """
            # Rules, and what proves them

            Made of the code by `RulesTest`, which fails when this page and the code differ; written anew by
            `./mvnw -pl standalone -am test -Dtest=RulesTest -Dsurefire.failIfNoSpecifiedTests=false -Drules.write=true`.
            A class names the rules that it applies (`@Applies`), a test those of which it shows what is just allowed (`@Allows`) and just refused (`@Refuses`).
            How sure a rule is, is that of its source; *none* means that no source was found. All of them are tried on made-up cases too, see [mutation.md](mutation.md).
            """;

    private final RuleBook book;

    private RulesPage(RuleBook book) {
        this.book = book;
    }

    static String of(RuleBook book) {
        return new RulesPage(book).text();
    }

    private String text() {
        return HEAD + applied() + hardlyKnown() + unapplied();
    }

    private String applied() {
        var page = new StringBuilder();
        var matter = "";
        for (var rule : book.known()) {
            if (!book.isApplied(rule)) continue;
            if (!rule.matter().equals(matter)) {
                matter = rule.matter();
                page.append("\n## ").append(MATTERS.get(matter)).append("\n\n");
                page.append(head("rule", "what it says", "sure", "applied by", "allowed edge", "refused edge"));
            }
            page.append(row(
                    rule.id(), rule.says(), rule.confidence(), places(rule), tests(Kind.ALLOWS, rule), refused(rule)));
        }
        return page.toString();
    }

    private String hardlyKnown() {
        return "\n## Not found or hardly sure, and what we do\n\n"
                + head("rule", "about", "sure", "our default", "applied by")
                + book.known().stream()
                        .filter(KnownRule::isHardlyKnown)
                        .map(rule -> row(rule.id(), rule.says(), rule.confidence(), rule.ours(), places(rule)))
                        .collect(joining());
    }

    private String unapplied() {
        return "\n## Rules that no code applies\n\n" + head("rule", "what it says", "sure", "why")
                + book.known().stream()
                        .filter(rule -> !book.isApplied(rule))
                        .map(rule -> row(rule.id(), rule.says(), rule.confidence(), rule.unapplied()))
                        .collect(joining());
    }

    private String refused(KnownRule rule) {
        var nothing = book.refusesNothing(rule);
        return nothing.isEmpty() ? tests(Kind.REFUSES, rule) : "nothing: " + nothing;
    }

    private String places(KnownRule rule) {
        return lines(book.uses(Kind.APPLIES, rule).stream().map(RulesPage::link).toList());
    }

    private String tests(Kind kind, KnownRule rule) {
        return lines(book.uses(kind, rule).stream()
                .map(use -> link(use) + ": " + use.method().replace('_', ' '))
                .toList());
    }

    private static String link(RuleUse use) {
        return "[%s](../%s)".formatted(use.className(), SourceTree.ROOT.relativize(use.file()));
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? KnownRule.NOTHING : String.join("<br>", lines);
    }

    private static String head(String... cells) {
        return row(cells) + "|---".repeat(cells.length) + "|\n";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}

package org.talentpool.standalone.documents;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.talentpool.standalone.architecture.SourceTree;
import org.talentpool.standalone.documents.RuleUse.Kind;

/** The known rules with the places that name them, and what is missing. */
record RuleBook(List<KnownRule> known, Map<Kind, List<RuleUse>> uses) {
    static RuleBook of(List<KnownRule> known, List<Path> files) {
        var uses = files.stream()
                .sorted()
                .flatMap(file -> RuleUse.in(file).stream())
                .collect(groupingBy(RuleUse::kind));
        return new RuleBook(known, uses);
    }

    static RuleBook ofThisTree(List<KnownRule> known) {
        return of(
                known,
                Stream.concat(SourceTree.mainJava().stream(), SourceTree.testJava().stream())
                        .toList());
    }

    List<RuleUse> uses(Kind kind, KnownRule rule) {
        return uses.getOrDefault(kind, List.of()).stream()
                .filter(use -> use.rule().equals(rule.id()))
                .sorted(Comparator.comparing(RuleUse::className).thenComparing(RuleUse::method))
                .toList();
    }

    boolean isApplied(KnownRule rule) {
        return !uses(Kind.APPLIES, rule).isEmpty();
    }

    /** Why nothing is refused by the rule; empty if a class that applies it does not say so. */
    String refusesNothing(KnownRule rule) {
        var reasons =
                uses(Kind.APPLIES, rule).stream().map(RuleUse::refusesNothing).collect(toSet());
        return reasons.contains("")
                ? ""
                : String.join("; ", reasons.stream().sorted().toList());
    }

    List<String> unknown() {
        var ids = known.stream().map(KnownRule::id).collect(toSet());
        return allUses()
                .filter(use -> !ids.contains(use.rule()))
                .map(use -> use.rule() + " in " + use.className())
                .toList();
    }

    /** Rules that a class applies and no test shows the edges of. */
    List<String> unproved() {
        return known.stream()
                .filter(this::isApplied)
                .flatMap(rule -> Stream.of(
                        uses(Kind.ALLOWS, rule).isEmpty() ? rule.id() + " allows" : "",
                        uses(Kind.REFUSES, rule).isEmpty()
                                        && refusesNothing(rule).isEmpty()
                                ? rule.id() + " refuses"
                                : ""))
                .filter(gap -> !gap.isEmpty())
                .toList();
    }

    /** Rules that no class applies, and nothing says why. */
    List<String> unexplained() {
        return known.stream()
                .filter(rule -> !isApplied(rule) && rule.unapplied().equals(KnownRule.NOTHING))
                .map(KnownRule::id)
                .toList();
    }

    /** Rules that tests name and no class. */
    Set<String> provedOnly() {
        return allUses()
                .map(RuleUse::rule)
                .filter(id -> known.stream().anyMatch(rule -> rule.id().equals(id) && !isApplied(rule)))
                .collect(toSet());
    }

    private Stream<RuleUse> allUses() {
        return uses.values().stream().flatMap(List::stream);
    }
}

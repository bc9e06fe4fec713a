package org.talentpool.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.standalone.architecture.Code.COMMAND;
import static org.talentpool.standalone.architecture.Code.EVENT_LOG;
import static org.talentpool.standalone.architecture.Code.KERNEL;
import static org.talentpool.standalone.architecture.Code.QUERY;
import static org.talentpool.standalone.architecture.Code.STANDALONE;
import static org.talentpool.standalone.architecture.Code.WEB;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentpool.command.planted.DecisionThatReadsAnAnswer;
import org.talentpool.eventlog.planted.LogThatKnowsASide;
import org.talentpool.kernel.planted.PolicyThatKnowsSpring;
import org.talentpool.query.planted.AnswerThatKnowsTheEdge;
import org.talentpool.web.planted.PageThatReadsTables;

/** Who may know whom; the table is in docs/adr/0001. Each rule must report the violation that is planted for it. */
class ArchitectureTest {
    private static final String[] JDBC = {
        "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql..", "com.zaxxer..", "org.flywaydb.."
    };

    private static final ArchRule THE_KERNEL_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage(KERNEL)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            KERNEL, "java..", "org.jspecify..", "com.fasterxml.jackson.annotation..")
                    .or(resideInAPackage("org.axonframework..").and(describe("annotations", JavaClass::isAnnotation))));

    private static final ArchRule THE_KERNEL_HAS_NO_TABLES = noClasses()
            .that()
            .resideInAPackage(KERNEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JDBC);

    private static final ArchRule THE_EVENT_LOG_KNOWS_NEITHER_SIDE = noClasses()
            .that()
            .resideInAPackage(EVENT_LOG)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMMAND, QUERY, WEB, STANDALONE, "jakarta.servlet..");

    private static final ArchRule DECISIONS_READ_NO_ANSWERS = noClasses()
            .that()
            .resideInAPackage(COMMAND)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(QUERY, WEB, STANDALONE, "jakarta.servlet..");

    private static final ArchRule ANSWERS_TAKE_NO_DECISIONS = noClasses()
            .that()
            .resideInAPackage(QUERY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMMAND, WEB, STANDALONE, "jakarta.servlet..");

    private static final ArchRule THE_EDGE_KNOWS_NEITHER_SIDE = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMMAND, QUERY, STANDALONE);

    private static final ArchRule THE_EDGE_HAS_NO_TABLES = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JDBC);

    static Stream<Arguments> fences() {
        return Stream.of(
                Arguments.of(THE_KERNEL_IS_PLAIN_JAVA, PolicyThatKnowsSpring.class),
                Arguments.of(THE_KERNEL_HAS_NO_TABLES, PolicyThatKnowsSpring.class),
                Arguments.of(THE_EVENT_LOG_KNOWS_NEITHER_SIDE, LogThatKnowsASide.class),
                Arguments.of(DECISIONS_READ_NO_ANSWERS, DecisionThatReadsAnAnswer.class),
                Arguments.of(ANSWERS_TAKE_NO_DECISIONS, AnswerThatKnowsTheEdge.class),
                Arguments.of(THE_EDGE_KNOWS_NEITHER_SIDE, PageThatReadsTables.class),
                Arguments.of(THE_EDGE_HAS_NO_TABLES, PageThatReadsTables.class));
    }

    @ParameterizedTest
    @MethodSource("fences")
    void each_fence_holds(ArchRule fence) {
        fence.check(Code.production());
    }

    @ParameterizedTest
    @MethodSource("fences")
    void each_fence_reports_its_planted_violation(ArchRule fence, Class<?> violation) {
        assertThat(fence.evaluate(Code.planted(violation)).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {KERNEL, EVENT_LOG, COMMAND, QUERY, WEB, STANDALONE})
    void each_guarded_package_has_classes(String guarded) {
        assertThat(Code.production().that(resideInAPackage(guarded)))
                .as(guarded)
                .hasSizeGreaterThan(1);
    }

    @Test
    void the_names_of_what_is_forbidden_exist() {
        var reached = Code.production().stream()
                .flatMap(from -> from.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .distinct()
                .toList();
        assertThat(reached).anyMatch(name -> name.startsWith("org.springframework.jdbc"));
        assertThat(reached).anyMatch(name -> name.startsWith("jakarta.servlet"));
        assertThat(reached).anyMatch(name -> name.startsWith("javax.sql"));
    }
}

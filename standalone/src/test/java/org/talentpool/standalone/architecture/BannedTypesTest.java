package org.talentpool.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;
import planted.ForgetfulSetUp;

/** Parts of Axon that forget at restart, skip events, hide failures or open the door to foreign code. */
class BannedTypesTest {
    private static final Set<String> BANNED = Set.of(
            "SequentialPolicy",
            "SimpleDeadlineManager",
            "XStreamSerializer",
            "LoggingErrorHandler",
            "NoTransactionManager");

    private static final DescribedPredicate<JavaClass> BANNED_TYPES = DescribedPredicate.describe(
            "banned parts of Axon",
            type -> type.getPackageName().startsWith("org.axonframework.")
                    && (BANNED.contains(type.getSimpleName())
                            || type.getSimpleName().startsWith("InMemory")));

    /**
     * Its index is in memory as well: a token that outlived it would skip what the index has forgotten, and a transaction around
     * what is only read would idle until PostgreSQL ends it.
     */
    private static final String FORGETFUL = "org.talentpool.query.matching.PoolFollowingConfiguration";

    private static final ArchRule NOTHING_BANNED =
            noClasses().that().doNotHaveFullyQualifiedName(FORGETFUL).should().dependOnClassesThat(BANNED_TYPES);

    private static final ArchRule ONLY_ITS_TOKEN_IS_FORGOTTEN = noClasses()
            .that()
            .haveFullyQualifiedName(FORGETFUL)
            .should()
            .dependOnClassesThat(
                    BANNED_TYPES.and(not(simpleName("InMemoryTokenStore").or(simpleName("NoTransactionManager")))));

    @Test
    void no_banned_part_of_axon_is_used() {
        NOTHING_BANNED.check(Code.production());
    }

    @Test
    void what_follows_the_log_in_memory_may_forget_its_token_and_needs_no_transaction() {
        ONLY_ITS_TOKEN_IS_FORGOTTEN.check(Code.production());
    }

    @Test
    void each_planted_use_is_reported() {
        String report = NOTHING_BANNED
                .evaluate(Code.planted(ForgetfulSetUp.class))
                .getFailureReport()
                .toString();
        assertThat(BANNED).allMatch(report::contains);
        assertThat(report).contains("InMemoryTokenStore", "InMemoryEventStorageEngine");
    }
}

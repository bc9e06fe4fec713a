package org.talentpool.standalone.architecture;

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

    private static final ArchRule NOTHING_BANNED = noClasses().should().dependOnClassesThat(BANNED_TYPES);

    @Test
    void no_banned_part_of_axon_is_used() {
        NOTHING_BANNED.check(Code.production());
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

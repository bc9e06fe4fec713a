package org.talentpool.standalone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.standalone.architecture.Code.COMMAND;
import static org.talentpool.standalone.architecture.Code.KERNEL;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.talentpool.command.planted.DecisionThatLooksAtTheClock;

/** A decision is judged again at each retry and in each test, so neither the time nor chance may come from the machine. */
class ClockRuleTest {
    private static final Set<String> CHANCE = Set.of(
            "java.util.Random",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom",
            "java.util.SplittableRandom");

    private static final ArchRule NO_CLOCK_AND_NO_CHANCE = classes()
            .that()
            .resideInAnyPackage(KERNEL, COMMAND)
            .should(new ArchCondition<>("take the time from the message clock and nothing from chance") {
                @Override
                public void check(JavaClass from, ConditionEvents events) {
                    from.getCodeUnitAccessesFromSelf().stream()
                            .filter(access -> dependsOnTheMachine(access.getTarget()))
                            .forEach(
                                    access -> events.add(SimpleConditionEvent.violated(from, access.getDescription())));
                }
            });

    @Test
    void no_decision_and_no_policy_looks_at_the_clock_or_rolls_dice() {
        NO_CLOCK_AND_NO_CHANCE.check(Code.production());
    }

    @Test
    void each_planted_look_at_the_clock_is_reported() {
        JavaClasses planted = Code.planted(DecisionThatLooksAtTheClock.class);
        assertThat(NO_CLOCK_AND_NO_CHANCE.evaluate(planted).getFailureReport().getDetails())
                .hasSize(6);
    }

    private static boolean dependsOnTheMachine(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        return switch (target.getName()) {
            case "now" ->
                owner.startsWith("java.time.")
                        && !target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            case "systemUTC", "systemDefaultZone", "system" -> owner.equals("java.time.Clock");
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "random" -> owner.equals("java.lang.Math");
            default -> CHANCE.contains(owner);
        };
    }
}

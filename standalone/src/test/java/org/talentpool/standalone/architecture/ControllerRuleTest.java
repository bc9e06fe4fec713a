package org.talentpool.standalone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import planted.ControllerWithAStore;

/** Controllers hold the gateways and parts of the edge, so that each request is a command or a query and nothing else. */
class ControllerRuleTest {
    private static final List<String> ALLOWED = List.of(
            "java.",
            "org.talentpool.web",
            "org.axonframework.commandhandling.gateway",
            "org.springframework.security.crypto.password",
            "org.axonframework.queryhandling");

    private static final DescribedPredicate<JavaClass> CONTROLLERS =
            DescribedPredicate.describe("controllers", type -> type.isMetaAnnotatedWith(Controller.class));

    private static final ArchRule CONTROLLERS_HOLD_GATEWAYS = classes()
            .that(CONTROLLERS)
            .should(new ArchCondition<>("hold only gateways and parts of the edge") {
                @Override
                public void check(JavaClass controller, ConditionEvents events) {
                    controller.getAllFields().stream()
                            .filter(field -> !allowed(field))
                            .forEach(field ->
                                    events.add(SimpleConditionEvent.violated(controller, field.getDescription())));
                }
            });

    @Test
    void controllers_hold_only_gateways_and_parts_of_the_edge() {
        CONTROLLERS_HOLD_GATEWAYS.check(Code.production());
    }

    @Test
    void a_planted_controller_with_a_store_is_reported() {
        assertThat(CONTROLLERS_HOLD_GATEWAYS
                        .evaluate(Code.planted(ControllerWithAStore.class))
                        .hasViolation())
                .isTrue();
    }

    private static boolean allowed(JavaField field) {
        JavaClass type = field.getRawType().getBaseComponentType();
        return type.isPrimitive() || ALLOWED.stream().anyMatch(type.getName()::startsWith);
    }
}

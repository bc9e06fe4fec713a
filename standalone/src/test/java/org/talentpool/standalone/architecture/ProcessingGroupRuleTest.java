package org.talentpool.standalone.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;
import planted.FirstOfTheSameGroup;
import planted.HandlerWithoutGroup;
import planted.SecondOfTheSameGroup;

/** One handler per processing group: a dead letter is offered again to all handlers of its group. */
class ProcessingGroupRuleTest {
    @Test
    void every_group_has_one_handler() {
        assertThat(handlersByGroup(Code.production()))
                .isNotEmpty()
                .allSatisfy((group, handlers) -> assertThat(handlers).as(group).hasSize(1));
    }

    @Test
    void every_group_is_named_after_its_question_its_index_or_its_automation() {
        assertThat(handlersByGroup(Code.production()).keySet())
                .allMatch(group -> group.matches("(projection|index|automation-when)(-[a-z]+)+"));
    }

    @Test
    void every_event_handler_belongs_to_a_group() {
        assertThat(withoutGroup(Code.production())).isEmpty();
    }

    @Test
    void planted_violations_are_reported() {
        var twice = Code.planted(FirstOfTheSameGroup.class, SecondOfTheSameGroup.class);
        assertThat(handlersByGroup(twice).get("projection-planted")).hasSize(2);
        assertThat(withoutGroup(Code.planted(HandlerWithoutGroup.class))).hasSize(1);
    }

    private static Map<String, List<String>> handlersByGroup(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(ProcessingGroup.class))
                .collect(groupingBy(
                        type -> type.getAnnotationOfType(ProcessingGroup.class).value(),
                        mapping(JavaClass::getName, toList())));
    }

    private static List<String> withoutGroup(JavaClasses classes) {
        return classes.stream()
                .filter(type ->
                        type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(EventHandler.class)))
                .filter(type -> !type.isAnnotatedWith(ProcessingGroup.class))
                .map(JavaClass::getName)
                .toList();
    }
}

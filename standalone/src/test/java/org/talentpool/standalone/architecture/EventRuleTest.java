package org.talentpool.standalone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.event.EventCatalogue;
import org.talentpool.kernel.event.TypeName;
import org.talentpool.kernel.planted.PlantedEvent;

/** What is stored carries a logical name and a revision, and is listed; see docs/adr/0003. */
class EventRuleTest {
    private static final DescribedPredicate<JavaClass> EVENTS = DescribedPredicate.describe(
            "events",
            type -> type.isRecord()
                    && type.getAllRawInterfaces().stream()
                            .anyMatch(family -> family.getSimpleName().endsWith("Event")));

    private static final ArchRule EVENTS_HAVE_A_REVISION =
            classes().that(EVENTS).should().beAnnotatedWith(Revision.class);
    private static final ArchRule EVENTS_HAVE_A_NAME =
            classes().that(EVENTS).should().beAnnotatedWith(TypeName.class);

    @Test
    void every_event_has_a_revision_and_a_type_name() {
        EVENTS_HAVE_A_REVISION.check(Code.production());
        EVENTS_HAVE_A_NAME.check(Code.production());
    }

    @Test
    void a_planted_event_without_them_is_reported() {
        var planted = Code.planted(PlantedEvent.NamelessEvent.class);
        assertThat(EVENTS_HAVE_A_REVISION.evaluate(planted).hasViolation()).isTrue();
        assertThat(EVENTS_HAVE_A_NAME.evaluate(planted).hasViolation()).isTrue();
    }

    @Test
    void the_catalogue_lists_exactly_the_events() {
        List<String> found =
                Code.production().that(EVENTS).stream().map(JavaClass::getName).toList();
        assertThat(EventCatalogue.types()).extracting(Class::getName).containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void no_type_name_is_used_twice() {
        assertThat(EventCatalogue.types())
                .extracting(type -> type.getAnnotation(TypeName.class).value())
                .doesNotHaveDuplicates();
    }
}

package org.talentpool.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;

/** What one command led to. */
public record Outcome(
        List<Object> events,
        @Nullable Object answer,
        @Nullable Throwable failure) {
    public Outcome expectEvents(Object... expected) {
        assertThat(failure).isNull();
        assertThat(events).containsExactly(expected);
        return this;
    }

    public Outcome expectNoEvents() {
        return expectEvents();
    }

    /** The only event of its type. */
    public <E> E event(Class<E> type) {
        assertThat(failure).isNull();
        return events.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((_, _) -> {
                    throw new AssertionError("more than one " + type.getSimpleName());
                })
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " in " + events));
    }

    public Outcome expectAnswer(Object expected) {
        assertThat(answer).isEqualTo(expected);
        return this;
    }

    public Outcome expectRefusal(RefusalCode code) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
        assertThat(events).isEmpty();
        return this;
    }

    public Outcome expectRefusal(RefusalCode code, String rule) {
        expectRefusal(code);
        assertThat(((Refusal) failure).details().rule()).isEqualTo(rule);
        return this;
    }

    public Outcome expectFacts(Map<String, Object> facts) {
        assertThat(((Refusal) failure).details().facts()).containsAllEntriesOf(facts);
        return this;
    }
}

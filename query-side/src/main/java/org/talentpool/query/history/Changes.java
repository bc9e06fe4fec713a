package org.talentpool.query.history;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateRegistered;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.event.Personal;

/** What an event changed: its facts, and of a profile, which is stored whole, the names of those that differ from before. */
final class Changes {
    private static final String CHANGED = "changed";

    private Changes() {}

    /** @param before the events of the stream up to and without this one */
    static Map<String, Object> of(Object event, List<Object> before) {
        var changes = new LinkedHashMap<>(Facts.of(event));
        if (event instanceof ProfileChanged now) {
            var names = changed(now, before);
            if (names != null) changes.put(CHANGED, names);
        }
        return changes;
    }

    private static @Nullable List<String> changed(ProfileChanged now, List<Object> before) {
        for (var past : before.reversed()) {
            if (past instanceof ProfileChanged then) return differing(then.person(), then.qualifications(), now);
            if (past instanceof CandidateRegistered then) return differing(then.person(), then.qualifications(), now);
        }
        return null;
    }

    private static @Nullable List<String> differing(
            Personal<Person> person, Personal<Qualifications> qualifications, ProfileChanged now) {
        var names = new ArrayList<String>();
        if (!compare(person.orNull(), now.person().orNull(), names)) return null;
        return compare(qualifications.orNull(), now.qualifications().orNull(), names) ? names : null;
    }

    private static boolean compare(@Nullable Record then, @Nullable Record now, List<String> names) {
        if (then == null || now == null) return false;
        for (var component : now.getClass().getRecordComponents())
            if (!Objects.equals(value(component, then), value(component, now))) names.add(component.getName());
        return true;
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }
}

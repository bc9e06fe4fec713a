package org.talentpool.web.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Puts values where they do not belong, or takes members away. */
final class Mutation {
    private Mutation() {}

    /** Pointers to every place in a sample. */
    static List<List<Object>> places(Object sample) {
        List<List<Object>> places = new ArrayList<>();
        collect(sample, List.of(), places);
        return places;
    }

    private static void collect(Object value, List<Object> path, List<List<Object>> places) {
        if (!path.isEmpty()) {
            places.add(path);
        }
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> collect(member, append(path, name), places));
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                collect(items.get(i), append(path, i), places);
            }
        }
    }

    private static List<Object> append(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    /** The sample with another value in one place. */
    static Object replace(Object sample, List<Object> path, Object value) {
        if (path.isEmpty()) {
            return value;
        }
        List<Object> rest = path.subList(1, path.size());
        if (sample instanceof Map<?, ?> members) {
            Map<Object, Object> changed = new LinkedHashMap<>(members);
            changed.computeIfPresent(path.getFirst(), (name, member) -> replace(member, rest, value));
            return changed;
        }
        if (sample instanceof List<?> items && path.getFirst() instanceof Integer index && index < items.size()) {
            List<Object> changed = new ArrayList<>(items);
            changed.set(index, replace(changed.get(index), rest, value));
            return changed;
        }
        return sample;
    }

    /** The sample without one member. */
    static Object remove(Object sample, String member) {
        Map<Object, Object> changed = new LinkedHashMap<>((Map<?, ?>) sample);
        changed.remove(member);
        return changed;
    }

    /** The sample with two or three places spoilt at once. */
    static Object several(Object sample, RandomGenerator chance) {
        List<List<Object>> places = places(sample);
        List<Object> values = Values.all();
        Object changed = sample;
        for (int i = chance.nextInt(2, 4); i > 0 && !places.isEmpty(); i--) {
            List<Object> place = places.get(chance.nextInt(places.size()));
            changed = replace(changed, place, values.get(chance.nextInt(values.size())));
        }
        return changed;
    }
}

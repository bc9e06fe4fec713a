package org.talentpool.web.hostile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.talentpool.web.hostile.Contract.WriteRoute;

/** All that is tried on one route. */
final class RouteAttempts {
    private static final int LEAST = 220;
    private static final int MOST_SPOILT = 140;

    private final WriteRoute route;
    private final Object sample;
    private final HostileRequests.Callers callers;
    private final RandomGenerator chance;

    RouteAttempts(WriteRoute route, Samples samples, HostileRequests.Callers callers, RandomGenerator chance) {
        this.route = route;
        this.sample = samples.of("", route.body());
        this.callers = callers;
        this.chance = chance;
    }

    List<Attempt> all() {
        List<Attempt> attempts = new ArrayList<>();
        Attempt valid = attempt("valid", sample);
        attempts.add(valid);
        Bodies.of(sample)
                .forEach((name, body) ->
                        attempts.add(Attempt.post(name, Paths.unknown(route.path()), callers.allowed(), body)));
        attempts.addAll(Envelopes.of(valid, callers.forbidden()));
        attempts.addAll(Envelopes.repeatedKey(valid, attempt("other body", spoilt())));
        Paths.hostile(route.path())
                .forEach(path -> attempts.add(Attempt.post("path", path, callers.allowed(), Json.write(sample))));
        attempts.addAll(oneByOne());
        while (attempts.size() < LEAST) {
            attempts.add(attempt("several", spoilt()));
        }
        return attempts;
    }

    private Object spoilt() {
        return Mutation.several(sample, chance);
    }

    /** Each member away, and each value in each place; where these are too many, a random choice of them. */
    private List<Attempt> oneByOne() {
        List<Attempt> attempts = new ArrayList<>();
        ((Map<?, ?>) sample)
                .keySet()
                .forEach(member ->
                        attempts.add(attempt("without " + member, Mutation.remove(sample, member.toString()))));
        List<Attempt> spoilt = new ArrayList<>();
        for (List<Object> place : Mutation.places(sample)) {
            for (Object value : Values.all()) {
                spoilt.add(attempt("at " + place, Mutation.replace(sample, place, value)));
            }
        }
        Collections.shuffle(spoilt, Random.from(chance));
        attempts.addAll(spoilt.subList(0, Math.min(MOST_SPOILT, spoilt.size())));
        return attempts;
    }

    private Attempt attempt(String name, Object body) {
        String known = callers.knownPath(route.path());
        String path = known != null && chance.nextBoolean() ? known : Paths.unknown(route.path());
        return Attempt.post(name, path, callers.allowed(), Json.write(body));
    }
}

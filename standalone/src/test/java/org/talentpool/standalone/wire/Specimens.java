package org.talentpool.standalone.wire;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.grade.GradeSpelling;
import org.talentpool.kernel.sample.NoticeSample;
import org.talentpool.kernel.webhook.WebhookSecret;

/** Makes any value of the language at random, of whatever records are made of; what a record refuses is tried again. */
final class Specimens {
    private static final int ATTEMPTS = 2_000;
    private static final List<String> TEXTS = List.of(
            "G8",
            "G5/G8",
            "fr",
            "NL",
            "a@example.org",
            "2026-1",
            "x",
            "Zoë \"O'Neill\" \\ 東京 \u2028",
            "",
            "0",
            "https://example.org/a");

    private static final List<String> SLOTS = List.of("G8", "G5/G8", "G8/G10", "G10");

    private final Random random;
    private final Map<Class<?>, Supplier<?>> plain;

    Specimens(long seed) {
        random = new Random(seed);
        plain = Map.ofEntries(
                Map.entry(String.class, () -> one(TEXTS)),
                Map.entry(UUID.class, () -> new UUID(random.nextLong(), random.nextLong())),
                Map.entry(LocalDate.class, this::day),
                Map.entry(
                        Instant.class,
                        () -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1_000L)),
                Map.entry(Year.class, () -> Year.of(2000 + random.nextInt(50))),
                Map.entry(YearMonth.class, () -> YearMonth.of(2000 + random.nextInt(50), 1 + random.nextInt(12))),
                Map.entry(Duration.class, () -> Duration.ofMillis(random.nextInt(100_000_000))),
                Map.entry(Period.class, () -> Period.ofMonths(random.nextInt(50))),
                Map.entry(BigDecimal.class, () -> BigDecimal.valueOf(random.nextInt(10_000), 2)),
                Map.entry(Integer.class, this::small),
                Map.entry(int.class, this::small),
                Map.entry(Long.class, () -> random.nextInt(10) == 0 ? random.nextLong() >>> 1 : small()),
                Map.entry(long.class, () -> random.nextInt(10) == 0 ? random.nextLong() >>> 1 : (long) small()),
                Map.entry(Double.class, random::nextDouble),
                Map.entry(double.class, random::nextDouble),
                Map.entry(Boolean.class, random::nextBoolean),
                Map.entry(boolean.class, random::nextBoolean),
                // Components alone do not make these.
                Map.entry(GradeSlot.class, () -> GradeSpelling.read(one(SLOTS))),
                Map.entry(WebhookSecret.class, () -> NoticeSample.SECRET),
                Map.entry(byte[].class, this::bytes),
                Map.entry(Object.class, () -> anything(2)));
    }

    Object of(Type type) {
        return switch (type) {
            case Class<?> known
            when plain.containsKey(known) -> plain.get(known).get();
            case Class<?> known when known.isEnum() -> one(Arrays.asList(known.getEnumConstants()));
            case Class<?> known when known.isSealed() -> of(one(Arrays.asList(known.getPermittedSubclasses())));
            case Class<?> known when known.isRecord() -> record(known);
            case ParameterizedType many -> many((Class<?>) many.getRawType(), many.getActualTypeArguments());
            case WildcardType any -> of(any.getUpperBounds()[0]);
            default -> throw new IllegalArgumentException("No specimen of " + type + " is known");
        };
    }

    private Object many(Class<?> raw, Type[] of) {
        if (raw == Optional.class) return random.nextBoolean() ? Optional.of(of(of[0])) : Optional.empty();
        if (SortedMap.class.isAssignableFrom(raw)) return new TreeMap<>(map(of));
        if (Map.class.isAssignableFrom(raw)) return map(of);
        if (SortedSet.class.isAssignableFrom(raw)) return new TreeSet<>(few(of[0]));
        if (Set.class.isAssignableFrom(raw)) return new LinkedHashSet<>(few(of[0]));
        if (raw.isAssignableFrom(List.class) || Collection.class.isAssignableFrom(raw)) return few(of[0]);
        throw new IllegalArgumentException("No specimen of " + raw + " is known");
    }

    private List<Object> few(Type of) {
        var few = new ArrayList<>();
        for (int left = random.nextInt(3); left >= 0; left--) few.add(of(of));
        return few;
    }

    private Map<Object, Object> map(Type[] of) {
        var map = new LinkedHashMap<>();
        for (int left = random.nextInt(3); left > 0; left--) map.put(of(of[0]), of(of[1]));
        return map;
    }

    private Object record(Class<?> type) {
        Exception refused = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return constructor(type)
                        .newInstance(Arrays.stream(type.getRecordComponents())
                                .map(this::component)
                                .toArray());
            } catch (ReflectiveOperationException again) {
                refused = again;
            }
        }
        throw new IllegalStateException("No " + type.getName() + " was accepted", refused);
    }

    private @Nullable Object component(RecordComponent component) {
        return mayBeNull(component.getAnnotatedType()) && random.nextInt(3) == 0
                ? null
                : of(component.getGenericType());
    }

    private static boolean mayBeNull(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        var constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor;
    }

    /** What facts are made of. */
    private Object anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 8)) {
            case 0 -> one(TEXTS);
            case 1 -> small();
            case 2 -> random.nextLong();
            case 3 -> random.nextBoolean();
            case 4 -> day();
            case 5 -> new UUID(random.nextLong(), random.nextLong());
            case 6 -> BigDecimal.valueOf(random.nextInt(10_000), 2);
            case 7 -> Instant.ofEpochSecond(random.nextInt(), 1_000);
            case 8 -> List.of(anything(depth - 1), anything(depth - 1));
            default -> Map.of("a", anything(depth - 1), "b", anything(depth - 1));
        };
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000));
    }

    private Integer small() {
        return random.nextInt(30);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}

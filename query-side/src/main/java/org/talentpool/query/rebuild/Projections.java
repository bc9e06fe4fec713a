package org.talentpool.query.rebuild;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.springframework.aop.support.AopUtils;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;

/** The projections of this process, by processing group. */
@Component
public class Projections {
    private final Map<String, Projection> byGroup;

    Projections(List<Projection> projections) {
        byGroup = new TreeMap<>(
                projections.stream().collect(toUnmodifiableMap(Projections::groupOf, Function.identity())));
    }

    public Set<String> groups() {
        return byGroup.keySet();
    }

    /** @throws Refusal GROUP_NOT_HERE if one of the groups is none of a projection */
    void require(Collection<String> groups) {
        for (var group : groups)
            if (!byGroup.containsKey(group))
                throw Refusal.of(
                        RefusalCode.GROUP_NOT_HERE,
                        "This process has no such projection",
                        Map.of("processingGroup", group));
    }

    Projection of(String group) {
        return Objects.requireNonNull(byGroup.get(group), group);
    }

    List<Table> tables(Collection<String> groups) {
        return groups.stream().flatMap(group -> of(group).tables().stream()).toList();
    }

    /** Names of the tables, those of the past included. */
    List<String> names(Collection<String> groups) {
        return tables(groups).stream()
                .flatMap(table -> table.keepsPast() ? Stream.of(table.name(), table.past()) : Stream.of(table.name()))
                .toList();
    }

    private static String groupOf(Projection projection) {
        var group = AopUtils.getTargetClass(projection).getAnnotation(ProcessingGroup.class);
        return Objects.requireNonNull(group, "a projection names its processing group")
                .value();
    }
}

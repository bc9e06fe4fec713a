package org.talentpool.eventlog.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.talentpool.eventlog.messaging.ProcessingGroups;

/** Shows how each group stood at the last look; a scrape asks the database nothing. */
class ProcessingMeters implements SmartInitializingSingleton {
    private final ProcessingGroups groups;
    private final Watch watch;
    private final Remedy remedy;
    private final MeterRegistry meters;

    ProcessingMeters(ProcessingGroups groups, Watch watch, Remedy remedy, MeterRegistry meters) {
        this.groups = groups;
        this.watch = watch;
        this.remedy = remedy;
        this.meters = meters;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Gauge.builder("talentpool.log.position", watch, Watch::head).register(meters);
        Gauge.builder(
                        "talentpool.watch.last.look.age",
                        watch,
                        seen -> seen.sinceLook().toMillis() / 1000.0)
                .baseUnit("seconds")
                .register(meters);
        groups.byName().keySet().forEach(remedy::prepare);
        for (var group : groups.processors().keySet()) {
            show("talentpool.processing.lag", group, GroupStanding::lag);
            show("talentpool.processing.oldest.age", group, GroupStanding::oldestSeconds);
            show("talentpool.processing.last.success.age", group, GroupStanding::lastSuccessSeconds);
            show("talentpool.dead.letters", group, GroupStanding::deadLetters);
        }
    }

    private void show(String name, String group, ToDoubleFunction<GroupStanding> figure) {
        Gauge.builder(name, watch, seen -> {
                    var standing = seen.standings().get(group);
                    return standing == null ? Double.NaN : figure.applyAsDouble(standing);
                })
                .tag("group", group)
                .baseUnit(name.endsWith(".age") ? "seconds" : null)
                .register(meters);
    }
}

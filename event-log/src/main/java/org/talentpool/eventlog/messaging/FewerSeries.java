package org.talentpool.eventlog.messaging;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Keeps Axon's meters to those that answer something. Left alone, each processing group times each event type four ways
 * at six quantiles, some twenty thousand series; and quantiles of one process cannot be added up over several.
 */
final class FewerSeries implements MeterFilter {
    private static final Pattern OF_AXON =
            Pattern.compile("(eventProcessor|eventStore|commandBus|queryBus|queryUpdateEmitter)\\..*");
    private static final Pattern SAID_BY_OTHERS =
            Pattern.compile(".*\\.((success|failure|ignored)Timer|(success|ignored|ingested)Counter)");
    private static final double[] NO_QUANTILES = {};

    /** Meters are looked up by every message, and their names are few. */
    private final Map<String, Boolean> ofAxon = new ConcurrentHashMap<>();

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        boolean needless = isOfAxon(id) && SAID_BY_OTHERS.matcher(id.getName()).matches();
        return needless ? MeterFilterReply.DENY : MeterFilterReply.NEUTRAL;
    }

    @Override
    public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
        return isOfAxon(id)
                ? DistributionStatisticConfig.builder()
                        .percentiles(NO_QUANTILES)
                        .build()
                        .merge(config)
                : config;
    }

    private boolean isOfAxon(Meter.Id id) {
        return ofAxon.computeIfAbsent(
                id.getName(), name -> OF_AXON.matcher(name).matches());
    }
}

package org.talentpool.eventlog.evidence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Shows how far the notary is and whether there is trouble; a scrape asks the database nothing. */
class EvidenceMeters implements SmartInitializingSingleton {
    private final NotaryThread notary;
    private final MeterRegistry meters;

    EvidenceMeters(NotaryThread notary, MeterRegistry meters) {
        this.notary = notary;
        this.meters = meters;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Gauge.builder(
                        "talentpool.evidence.last.success.age",
                        notary,
                        seen -> seen.sinceSuccess().toMillis() / 1000.0)
                .baseUnit("seconds")
                .register(meters);
        for (var standing : Standing.values()) {
            if (!standing.isTrouble()) continue;
            Gauge.builder("talentpool.evidence.trouble", notary, seen -> seen.standing() == standing ? 1 : 0)
                    .tag("trouble", standing.name())
                    .register(meters);
        }
    }
}

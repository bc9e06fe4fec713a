package org.talentpool.command.planted;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Six ways to decide something else tomorrow, and one that is allowed. */
public class DecisionThatLooksAtTheClock {
    Supplier<Instant> moment = Instant::now;
    LocalDate day = LocalDate.now(ZoneOffset.UTC);
    Clock clock = Clock.systemUTC();
    long millis = System.currentTimeMillis();
    double chance = Math.random();
    ThreadLocalRandom dice = ThreadLocalRandom.current();

    LocalDate allowed(Clock messageClock) {
        return LocalDate.now(messageClock);
    }
}

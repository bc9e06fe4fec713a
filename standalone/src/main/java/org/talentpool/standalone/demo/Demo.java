package org.talentpool.standalone.demo;

import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.StartLock;
import org.talentpool.kernel.calendar.Brussels;
import org.talentpool.web.account.FirstStart;

/**
 * Fills an empty log with the story, once. The story's last event says that it is complete; a story that was interrupted is
 * told again from the start, and every step that was taken before is answered without doing it twice.
 */
@Component
@ConditionalOnProperty("talentpool.demo.enabled")
class Demo implements SmartLifecycle {
    private static final long SEED = 250442;

    private final CommandGateway commands;
    private final EventStore events;
    private final Processors processors;
    private final DemoAccounts accounts;
    private final DemoProperties properties;
    private final DataSource database;
    private volatile boolean running;

    Demo(
            CommandGateway commands,
            EventStore events,
            Processors processors,
            DemoAccounts accounts,
            DemoProperties properties,
            DataSource database) {
        this.commands = commands;
        this.events = events;
        this.processors = processors;
        this.accounts = accounts;
        this.properties = properties;
        this.database = database;
    }

    @Override
    public void start() {
        running = true;
        if (isTold()) return;
        // Of several processes one tells it; the others wait, and their deadlines with them.
        StartLock.alone(database, StartLock.STORY, this::tellOnce);
    }

    private void tellOnce() {
        if (isTold()) return;
        try {
            tell(LocalDate.now(Brussels.ZONE));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isTold() {
        return events.lastSequenceNumberFor(Story.END.toString()).isPresent();
    }

    private void tell(LocalDate today) throws InterruptedException {
        Clock realClock = GenericEventMessage.clock;
        var clock = new DemoClock(today.minusDays(Story.DAYS));
        processors.holdAutomations();
        GenericEventMessage.clock = clock;
        try (var stage = new Stage(commands, clock)) {
            var people = Population.of(properties.size(), SEED, today);
            var scenes = Story.of(stage, new Calendar(today), people, accounts);
            stage.play(
                    scenes,
                    ProgressBar.onConsole(scenes.stream()
                            .mapToInt(scene -> scene.acts().size())
                            .sum()));
        } finally {
            GenericEventMessage.clock = realClock;
            processors.releaseAutomations();
        }
        processors.awaitReadModels();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return FirstStart.DEMO;
    }
}

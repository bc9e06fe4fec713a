package org.talentpool.command.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.talentpool.command.CommandSideApplication;
import org.talentpool.command.Pool;
import org.talentpool.eventlog.erasure.PersonalCache;
import org.talentpool.eventlog.erasure.PersonalStore;
import org.talentpool.kernel.candidate.CandidateCommand.EraseCandidate;
import org.talentpool.kernel.candidate.CandidateId;

/** A process that registers somebody, begins to forget them, and stands still inside one of the steps until it is killed. */
final class HeldErasure implements PersonalStore, PersonalCache {
    private final Hold hold;
    private final Path held;
    private final AtomicInteger emptied = new AtomicInteger();

    private HeldErasure(Hold hold, Path held) {
        this.hold = hold;
        this.held = held;
    }

    /** Where it stands still: what is named has been done, and is not told yet. */
    enum Hold {
        KEYS_DESTROYED,
        SOME_STORES_BLANKED,
        STORES_BLANKED_AGAIN,
        STORES_LOOKED_THROUGH
    }

    public static void main(String[] arguments) {
        var process = new SpringApplication(CommandSideApplication.class).run(arguments);
        var settings = process.getEnvironment();
        var holding = new HeldErasure(
                Hold.valueOf(settings.getRequiredProperty("test.hold")),
                Path.of(settings.getRequiredProperty("test.held")));
        ((DefaultListableBeanFactory) process.getBeanFactory()).registerSingleton("holding", holding);
        var candidate = new CandidateId(UUID.fromString(settings.getRequiredProperty("test.candidate")));
        var commands = process.getBean(CommandGateway.class);
        commands.sendAndWait(Pool.toRegister(candidate, candidate.value() + "@example.org"));
        commands.sendAndWait(new EraseCandidate(candidate));
    }

    @Override
    public String name() {
        return "holding";
    }

    @Override
    public void forgetAll() {
        standStillAt(Hold.KEYS_DESTROYED);
    }

    @Override
    public long blank(UUID subject) {
        standStillAt(emptied.getAndIncrement() == 0 ? Hold.SOME_STORES_BLANKED : Hold.STORES_BLANKED_AGAIN);
        return 1;
    }

    @Override
    public long left(UUID subject) {
        standStillAt(Hold.STORES_LOOKED_THROUGH);
        return 0;
    }

    private void standStillAt(Hold here) {
        if (here != hold) return;
        try {
            Files.createFile(held);
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

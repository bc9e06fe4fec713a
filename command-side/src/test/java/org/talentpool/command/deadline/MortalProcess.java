package org.talentpool.command.deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.talentpool.command.CommandSideApplication;
import org.talentpool.kernel.post.PostCommand.LapseHold;
import org.talentpool.kernel.post.PostCommand.LapseOffer;

/**
 * A command side that is there to be killed. It tells in a file each deadline that it fires, at once and before it takes
 * effect, and its clock is ahead of the machine's by a given time, so that midnight comes when a test wants it.
 */
final class MortalProcess {
    private static final String AHEAD = "--test.ahead=";

    private MortalProcess() {}

    public static void main(String[] arguments) {
        for (var argument : arguments) {
            if (argument.startsWith(AHEAD)) {
                var ahead = Duration.parse(argument.substring(AHEAD.length()));
                GenericEventMessage.clock = Clock.offset(Clock.systemUTC(), ahead);
            }
        }
        new SpringApplication(CommandSideApplication.class, Witness.class).run(arguments);
    }

    /** No configuration by annotation, lest the scan of the command side find it. */
    static class Witness {
        @Bean
        InitializingBean tellingWhatFires(CommandBus bus, Environment environment) {
            var file = Path.of(environment.getRequiredProperty("test.fired"));
            return () -> bus.registerDispatchInterceptor(commands -> (_, command) -> told(command, file));
        }

        private static CommandMessage<?> told(CommandMessage<?> command, Path file) {
            switch (command.getPayload()) {
                case LapseHold hold -> append(file, "hold " + hold.postId().value());
                case LapseOffer offer -> append(file, "offer " + offer.postId().value());
                default -> {}
            }
            return command;
        }

        private static synchronized void append(Path file, String line) {
            try {
                Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

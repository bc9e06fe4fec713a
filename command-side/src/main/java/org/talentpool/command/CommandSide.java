package org.talentpool.command;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.talentpool.eventlog.EventLogConfiguration;
import org.talentpool.eventlog.OneSide;

/** The decisions in a process of their own. Not a configuration by annotation, lest a scan of this module find it. */
@EnableAutoConfiguration
@Import({EventLogConfiguration.class, CommandSideConfiguration.class})
public final class CommandSide {
    private CommandSide() {}

    public static void main(String[] arguments) {
        OneSide.application(CommandSide.class, "command-side").run(arguments);
    }
}

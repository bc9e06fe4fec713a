package org.talentpool.benchmark.fault;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals that Java has no method for, by the command of every Unix. */
public final class Signals {
    private Signals() {}

    public static void stop(Process process) {
        send("-STOP", process);
    }

    public static void goOn(Process process) {
        send("-CONT", process);
    }

    /** Does not return before the process is gone; nothing in it is run any more. */
    public static void kill(Process process) {
        process.destroyForcibly().onExit().join();
    }

    private static void send(String signal, Process process) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

package org.talentpool.standalone.demo;

import java.io.PrintStream;
import java.util.Locale;

/** Shows on the console how far the demo has come: a bar that moves where there is a terminal, a line per tenth elsewhere. */
final class ProgressBar {
    private static final int WIDTH = 30;
    private static final int PERCENT = 100;

    private final PrintStream console;
    private final boolean terminal;
    private final int total;
    private int done;
    private int shown = -1;

    ProgressBar(PrintStream console, boolean terminal, int total) {
        this.console = console;
        this.terminal = terminal;
        this.total = Math.max(total, 1);
    }

    static ProgressBar onConsole(int total) {
        var console = System.console();
        return new ProgressBar(System.out, console != null && console.isTerminal(), total);
    }

    synchronized void advance(String caption) {
        done++;
        int percent = (int) ((long) done * PERCENT / total);
        if (percent == shown || (!terminal && percent / 10 == shown / 10 && shown >= 0)) return;
        shown = percent;
        console.print(line(percent, caption));
        console.flush();
    }

    private String line(int percent, String caption) {
        if (!terminal) return "Demo %3d %%  %s%n".formatted(percent, caption);
        String bar = "#".repeat(percent * WIDTH / PERCENT);
        String end = percent == PERCENT ? System.lineSeparator() : "";
        return String.format(Locale.ROOT, "\rDemo [%-" + WIDTH + "s] %3d %%  %-40s%s", bar, percent, caption, end);
    }
}

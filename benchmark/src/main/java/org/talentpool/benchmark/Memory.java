package org.talentpool.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the process takes of memory. */
public final class Memory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";
    private static final long KIB_PER_MIB = 1024;

    private Memory() {}

    /** Bytes of the heap that are left in use after a full collection. */
    public static long usedHeap() {
        var runtime = Runtime.getRuntime();
        for (int time = 0; time < 3; time++) System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Most that was ever resident, in MiB; -1 where the system does not tell. */
    public static long peakMiB() {
        if (Files.notExists(STATUS)) return -1;
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(PEAK))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(-KIB_PER_MIB)
                    / KIB_PER_MIB;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

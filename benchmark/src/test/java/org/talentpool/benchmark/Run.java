package org.talentpool.benchmark;

import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Runs a measure as from the command line and reads its figures. */
record Run(Map<String, String> figures) {
    static Run of(String words) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var figures = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            Benchmark.run(new Report(figures, System.err), words.split(" ", -1));
        }
        return new Run(out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(": ", 2))
                .collect(toMap(line -> line[0], line -> line[1], (first, _) -> first)));
    }

    String text(String name) {
        return figures.getOrDefault(name, "missing");
    }

    double number(String name) {
        return Double.parseDouble(text(name));
    }
}

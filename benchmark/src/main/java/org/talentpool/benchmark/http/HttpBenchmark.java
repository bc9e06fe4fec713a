package org.talentpool.benchmark.http;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.talentpool.benchmark.Options;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.Scratch;
import org.talentpool.benchmark.Times;

/** Many clients at once ask the standalone application with its demo who fits, each again as soon as it has its answer. */
public final class HttpBenchmark {
    private static final String JAR = "standalone/target/standalone-1.0.0.jar";
    private static final int OK = 200;

    private final Client client;
    private final List<String> vacancies;
    private final int clients;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();

    private HttpBenchmark(Client client, int clients) throws IOException, InterruptedException {
        this.client = client;
        this.clients = clients;
        vacancies = client.vacancies();
    }

    public static void run(Options options, Report report) throws IOException, InterruptedException {
        int size = options.number("size", 2000);
        report.progress("telling a demo of %,d candidates".formatted(size));
        try (var scratch = Scratch.create();
                var demo = DemoProcess.start(Path.of(options.text("jar", JAR)), size, scratch)) {
            var benchmark = new HttpBenchmark(demo.officer(), options.number("clients", 16));
            report.print("candidates", (Object) size);
            report.print("vacancies", (Object) benchmark.vacancies.size());
            report.print("clients", (Object) benchmark.clients);
            benchmark.ask(Duration.ofSeconds(options.number("warm-up-seconds", 10)));
            benchmark.tell(Duration.ofSeconds(options.number("seconds", 30)), report);
        }
    }

    private void tell(Duration time, Report report) {
        errors.set(0);
        var times = ask(time);
        report.percentiles("http", times);
        report.print("http_rps", (double) times.number() / time.toSeconds());
        report.print("http_errors", errors);
    }

    private Times ask(Duration time) {
        var times = new Times();
        long end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (int number = 0; number < clients; number++) threads.submit(() -> askUntil(end, times));
        }
        return times;
    }

    private void askUntil(long end, Times times) {
        while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            var vacancy = vacancies.get(asked.getAndIncrement() % vacancies.size());
            if (!times.time(() -> isAnswered(vacancy))) errors.incrementAndGet();
        }
    }

    private boolean isAnswered(String vacancy) {
        try {
            return client.matches(vacancy).statusCode() == OK;
        } catch (IOException failed) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

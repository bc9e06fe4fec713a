package org.talentpool.eventlog.axonserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.portability.LogToExport;
import org.talentpool.eventlog.portability.LogToExport.Extent;
import org.talentpool.eventlog.storage.PlacedEvent;

/** The facts on the server, and the requests answered there as the rows that they would be in PostgreSQL. */
final class ServerToExport implements LogToExport {
    private static final String ROW = """
            select to_jsonb(request)::text from (
                select cast(? as text) as actor, cast(? as text) as request_key, cast(? as text) as fingerprint,
                       cast(? as jsonb) as receipt, cast(? as timestamptz) as handled_at,
                       cast(? as text) as last_event) request""";

    private final OrderOnServer order;

    ServerToExport(OrderOnServer order) {
        this.order = order;
    }

    /** What is opened first knows nothing that comes to the log later. */
    @Override
    public <T> T at(Supplier<T> look) {
        return look.get();
    }

    @Override
    public Extent extent(JdbcClient snapshot) {
        long last = order.last();
        var events = new AtomicLong();
        forEach(last, event -> {
            if (Facts.isFact(event)) events.incrementAndGet();
        });
        return new Extent(events.get(), last);
    }

    @Override
    public void events(JdbcClient snapshot, Extent extent, Reader<PlacedEvent> reader) throws IOException {
        read(extent.position(), Facts::isFact, reader);
    }

    @Override
    public void requests(JdbcClient snapshot, Extent extent, Reader<String> reader) throws IOException {
        read(extent.position(), Facts::isRequest, event -> reader.read(row(snapshot, event)));
    }

    private static String row(JdbcClient snapshot, PlacedEvent event) {
        var answer = RequestsOnServer.answer(event.event());
        return snapshot.sql(ROW)
                .param(answer.actor())
                .param(answer.key())
                .param(answer.fingerprint())
                .param(answer.receipt())
                .param(event.event().time())
                .param(answer.lastEvent())
                .query(String.class)
                .single();
    }

    private interface Step {
        void with(PlacedEvent event) throws IOException;
    }

    private void read(long upTo, Predicate<PlacedEvent> which, Reader<PlacedEvent> reader) throws IOException {
        try {
            forEach(upTo, event -> {
                if (which.test(event)) reader.read(event);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void forEach(long upTo, Step step) {
        order.forEach(0, upTo, event -> {
            try {
                step.with(event);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        });
    }
}

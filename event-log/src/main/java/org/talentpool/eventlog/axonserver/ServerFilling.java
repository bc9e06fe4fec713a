package org.talentpool.eventlog.axonserver;

import io.axoniq.axonserver.grpc.event.Event;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.talentpool.eventlog.portability.LogToImport;
import org.talentpool.eventlog.storage.Bookkeeping.RequestAnswered;
import org.talentpool.eventlog.storage.PlacedEvent;
import org.talentpool.eventlog.storage.StoredEvent;

/** Appends events in their order, a filler for each position that has none, and behind them the requests that were answered. */
final class ServerFilling implements LogToImport.Filling {
    private static final int AT_ONCE = 200;
    private static final String REQUEST = """
            select actor, request_key, fingerprint, receipt::text, handled_at, last_event
              from jsonb_populate_record(null::eventlog.handled_request, cast(? as jsonb))""";

    private final AppendsOnServer appends;
    private final JdbcClient database;
    private final List<Event> waiting = new ArrayList<>();
    private long position;

    ServerFilling(AppendsOnServer appends, Connection connection) {
        this.appends = appends;
        this.database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    @Override
    public void write(PlacedEvent event) {
        while (position + 1 < event.position())
            add(Facts.skipped(position + 1, event.event().time()));
        add(event.event());
    }

    @Override
    public void endEvents() {
        send();
    }

    @Override
    public boolean keeps(String request) {
        add(database.sql(REQUEST)
                .param(request)
                .query((row, number) -> answered(row))
                .single());
        return true;
    }

    @Override
    public void end(long lastPosition) {
        while (position < lastPosition) add(Facts.skipped(position + 1, OffsetDateTime.now(ZoneOffset.UTC)));
        send();
    }

    @Override
    public void close() {}

    private void add(StoredEvent event) {
        waiting.add(ServerEvents.toServer(event));
        position++;
        if (waiting.size() == AT_ONCE) send();
    }

    private void send() {
        if (!waiting.isEmpty()) appends.append(waiting);
        waiting.clear();
    }

    private static StoredEvent answered(ResultSet row) throws SQLException {
        var answer = new RequestAnswered(
                row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(6));
        return RequestsOnServer.event(answer, row.getObject(5, OffsetDateTime.class));
    }
}

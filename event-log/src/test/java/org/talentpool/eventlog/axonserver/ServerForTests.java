package org.talentpool.eventlog.axonserver;

import org.springframework.mock.env.MockEnvironment;
import org.talentpool.eventlog.portability.LogToExport;
import org.talentpool.eventlog.portability.LogToImport;
import org.talentpool.eventlog.storage.Appends;
import org.talentpool.eventlog.storage.LogInOrder;

/** The log of a server without anything around it. */
public final class ServerForTests implements AutoCloseable {
    final ServerConnection connection;
    final OrderOnServer order;
    final StreamsOnServer streams;
    final AppendsOnServer appends;

    public ServerForTests(String server) {
        connection = ServerConnection.of(new MockEnvironment().withProperty("axon.axonserver.servers", server));
        order = new OrderOnServer(connection);
        streams = new StreamsOnServer(connection);
        appends = new AppendsOnServer(connection, streams);
    }

    public boolean isEmpty() {
        return order.last() == 0;
    }

    public LogInOrder order() {
        return order;
    }

    public Appends appends() {
        return appends;
    }

    public LogToExport toExport() {
        return new ServerToExport(order);
    }

    public LogToImport toImport() {
        return new ServerToImport(order, appends);
    }

    @Override
    public void close() {
        connection.close();
    }
}

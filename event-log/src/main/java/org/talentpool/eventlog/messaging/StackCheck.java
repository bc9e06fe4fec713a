package org.talentpool.eventlog.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.serializer.EventSerializer;
import org.talentpool.eventlog.storage.EventStorage;

/**
 * Refuses to start on a set-up that would lose or leak something without a word. Axon falls back on weaker parts
 * silently, and an embedded PostgreSQL does not flush to disk unless told to.
 */
@Component
final class StackCheck implements SmartInitializingSingleton {
    private static final Set<String> FLUSHING = Set.of("on", "local", "remote_write", "remote_apply");

    private final Configuration axon;
    private final JdbcClient database;
    private final TransactionManager transactions;
    private final TokenStore tokens;
    private final ObjectProvider<EventStorageEngine> engines;
    private final List<String> complaints = new ArrayList<>();

    StackCheck(
            Configuration axon,
            JdbcClient database,
            TransactionManager transactions,
            TokenStore tokens,
            ObjectProvider<EventStorageEngine> engines) {
        this.axon = axon;
        this.database = database;
        this.transactions = transactions;
        this.tokens = tokens;
        this.engines = engines;
    }

    @Override
    public void afterSingletonsInstantiated() {
        require(transactions instanceof SpringTransactionManager, "Axon does not take part in Spring's transactions");
        require(tokens instanceof JdbcTokenStore, "tokens are not kept in the database");
        require(axon.eventBus() instanceof EmbeddedEventStore, "the event bus is not the event store");
        require(
                engines.stream().allMatch(EventStorage.class::isInstance),
                "events are kept by an engine that may skip some when reading");
        require(axon.eventSerializer() instanceof EventSerializer, "personal values would be stored in clear");
        require(Boolean.TRUE.equals(UsagePropertyProvider.create().getDisabled()), "the update checker calls out");
        require("on".equals(show("fsync")), "PostgreSQL runs with fsync off");
        require("on".equals(show("full_page_writes")), "PostgreSQL runs with full_page_writes off");
        require(FLUSHING.contains(show("synchronous_commit")), "PostgreSQL runs with synchronous_commit off");
        if (!complaints.isEmpty()) {
            throw new IllegalStateException("The event log is not safe to use: " + String.join("; ", complaints));
        }
    }

    private void require(boolean holds, String complaint) {
        if (!holds) {
            complaints.add(complaint);
        }
    }

    private String show(String setting) {
        return database.sql("select current_setting(?)")
                .param(setting)
                .query(String.class)
                .single();
    }
}

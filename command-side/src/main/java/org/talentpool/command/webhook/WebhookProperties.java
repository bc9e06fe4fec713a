package org.talentpool.command.webhook;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param hosts to which anything may be sent, as {@code host} for port 443 or {@code host:port}; none at first
 * @param loopback whether the loopback interface may be one of them, and then without TLS
 * @param retries how long to wait before each further attempt; after the last one the webhook is disabled
 * @param connectTimeout how long to wait for a connection
 * @param timeout how long to wait for the status of an answer
 * @param rotationDays how many days after a rotation the secret before signs as well
 * @param source names this installation in what is sent
 */
@ConfigurationProperties("talentpool.webhooks")
record WebhookProperties(
        @DefaultValue List<String> hosts,
        @DefaultValue("false") boolean loopback,
        @DefaultValue({"5s", "5m", "30m", "2h", "5h", "7h"}) List<Duration> retries,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("15s") Duration timeout,
        @DefaultValue("1") int rotationDays,
        @DefaultValue("/talentpool") String source) {}

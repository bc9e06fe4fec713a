package org.talentpool.command.webhook;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.webhook.WebhookId;

/** To which webhooks notices are sent. It is written with the decision in one transaction. */
@Component
public class ActiveWebhooks {
    private static final String ADD = "insert into command.active_webhook (id) values (:id) on conflict do nothing";
    private static final String REMOVE = "delete from command.active_webhook where id = :id";
    private static final String ALL = "select id from command.active_webhook order by id";

    private final JdbcClient jdbc;

    ActiveWebhooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<WebhookId> all() {
        return jdbc.sql(ALL)
                .query((row, _) -> new WebhookId(row.getObject("id", UUID.class)))
                .list();
    }

    void add(WebhookId webhook) {
        jdbc.sql(ADD).param("id", webhook.value()).update();
    }

    void remove(WebhookId webhook) {
        jdbc.sql(REMOVE).param("id", webhook.value()).update();
    }
}

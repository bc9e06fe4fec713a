package org.talentpool.query.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.webhook.DeliveryFailure;
import org.talentpool.kernel.webhook.DisableCause;
import org.talentpool.kernel.webhook.WebhookQuery.GetWebhook;
import org.talentpool.kernel.webhook.WebhookQuery.ListWebhooks;
import org.talentpool.kernel.webhook.WebhookState;
import org.talentpool.kernel.webhook.WebhookView;
import org.talentpool.kernel.webhook.WebhookView.Delivery;
import org.talentpool.kernel.webhook.WebhooksView;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.Page;

@Component
class WebhookAnswers {
    private static final int LAST_DELIVERIES = 50;
    private static final String ONE = "select * from readmodel.webhook where id = :id";
    private static final String PAGE = """
        select * from readmodel.webhook where cast(:after as uuid) is null or id > :after order by id limit :rows
        """;
    private static final String DELIVERIES = """
        select * from readmodel.webhook_delivery where webhook_id = :id order by changed_at desc, id limit :rows
        """;

    private final JdbcClient jdbc;

    WebhookAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    Optional<WebhookView> handle(GetWebhook query) {
        var id = query.webhookId().value();
        var deliveries = deliveries(id);
        return jdbc.sql(ONE)
                .param("id", id)
                .query((row, _) -> view(row, deliveries))
                .optional();
    }

    @QueryHandler
    WebhooksView handle(ListWebhooks query) {
        var after = Cursor.read(query.cursor(), 1);
        var rows = jdbc.sql(PAGE)
                .param("after", after == null ? null : after.uuid(0))
                .param("rows", Page.rowsFor(query.limit()))
                .query((row, _) -> view(row, List.of()))
                .list();
        var page = Page.of(rows, query.limit(), last -> Cursor.of(last.id()));
        return new WebhooksView(page.items(), page.next());
    }

    private List<Delivery> deliveries(UUID webhook) {
        return jdbc.sql(DELIVERIES)
                .param("id", webhook)
                .param("rows", LAST_DELIVERIES)
                .query((row, _) -> delivery(row))
                .list();
    }

    private static WebhookView view(ResultSet row, List<Delivery> deliveries) throws SQLException {
        var cause = row.getString("disabled_because");
        return new WebhookView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("url"),
                row.getString("description"),
                WebhookState.valueOf(row.getString("state")),
                cause == null ? null : DisableCause.valueOf(cause),
                row.getObject("previous_secret_until", LocalDate.class),
                deliveries);
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("notice_id", UUID.class),
                row.getBoolean("delivered"),
                row.getInt("round"),
                row.getInt("attempts"),
                failure(row.getString("failure")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable DeliveryFailure failure(@Nullable String name) {
        return name == null ? null : DeliveryFailure.valueOf(name);
    }
}

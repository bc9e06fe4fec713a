package org.talentpool.web.webhook;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.webhook.WebhookId;
import org.talentpool.kernel.webhook.WebhookQuery.GetWebhook;
import org.talentpool.kernel.webhook.WebhookQuery.ListWebhooks;
import org.talentpool.kernel.webhook.WebhookView;
import org.talentpool.kernel.webhook.WebhooksView;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Paging;
import org.talentpool.web.query.Questions;

/** Shows webhooks, and of one how its last deliveries went. */
@Tag(name = "Webhooks")
@RestController
@RequestMapping(path = "/api/webhooks", produces = MediaType.APPLICATION_JSON_VALUE)
class WebhookReads {
    private final Questions questions;

    WebhookReads(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    ResponseEntity<WebhooksView> list(Asking asking, Paging paging) {
        WebhooksView list =
                questions.ask(new ListWebhooks(paging.limit(), paging.cursor()), WebhooksView.class, asking);
        return Paging.page(list, list.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<WebhookView> one(@PathVariable UUID id, Asking asking) {
        WebhookView view = questions.ask(new GetWebhook(new WebhookId(id)), WebhookView.class, asking);
        return Questions.versioned(view, view.version());
    }
}

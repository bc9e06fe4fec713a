package org.talentpool.web.webhook;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.notice.NoticeId;
import org.talentpool.kernel.webhook.DeliveryCommand.RepeatDelivery;
import org.talentpool.kernel.webhook.WebhookCommand.ActivateWebhook;
import org.talentpool.kernel.webhook.WebhookCommand.DeactivateWebhook;
import org.talentpool.kernel.webhook.WebhookCommand.RotateWebhookSecret;
import org.talentpool.kernel.webhook.WebhookId;
import org.talentpool.kernel.webhook.WebhookSecret;
import org.talentpool.web.command.CommandAnswer;
import org.talentpool.web.command.Decisions;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.command.OptionalReason;

/** Keeps webhooks. A secret comes in here and never goes out again. */
@Tag(name = "Webhooks")
@RestController
@RequestMapping(path = "/api/webhooks", produces = MediaType.APPLICATION_JSON_VALUE)
class WebhookController {
    private final Decisions decisions;

    WebhookController(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> register(@Valid @RequestBody WebhookForm body, Envelope envelope) {
        return decisions.create(body.toCommand(), "/api/webhooks", body, envelope);
    }

    @PostMapping("/{id}/secret")
    ResponseEntity<CommandAnswer> rotate(
            @PathVariable UUID id, @Valid @RequestBody SecretForm body, Envelope envelope) {
        var command = new RotateWebhookSecret(new WebhookId(id), new WebhookSecret(body.secret()));
        return decisions.decide(command, body, envelope);
    }

    @PostMapping("/{id}/deactivation")
    ResponseEntity<CommandAnswer> deactivate(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable OptionalReason body,
            Envelope envelope) {
        return decisions.decide(new DeactivateWebhook(new WebhookId(id)), OptionalReason.orNone(body), envelope);
    }

    @PostMapping("/{id}/activation")
    ResponseEntity<CommandAnswer> activate(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable OptionalReason body,
            Envelope envelope) {
        return decisions.decide(new ActivateWebhook(new WebhookId(id)), OptionalReason.orNone(body), envelope);
    }

    @PostMapping("/{id}/deliveries/{noticeId}")
    ResponseEntity<CommandAnswer> repeat(
            @PathVariable UUID id,
            @PathVariable UUID noticeId,
            @Valid @RequestBody(required = false) @Nullable OptionalReason body,
            Envelope envelope) {
        var command = new RepeatDelivery(new WebhookId(id), new NoticeId(noticeId));
        return decisions.decide(command, OptionalReason.orNone(body), envelope);
    }
}

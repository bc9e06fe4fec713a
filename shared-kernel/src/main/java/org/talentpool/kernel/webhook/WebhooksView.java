package org.talentpool.kernel.webhook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the next page, none on the last */
public record WebhooksView(
        List<WebhookView> items, @Nullable String next) {}

package org.talentpool.command.deadline;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param pollingInterval how long a due deadline may wait before it is seen
 * @param retryAfter how long to wait before a deadline whose wish failed is tried again
 * @param heartbeat how often a process shows that it still works on its deadlines; after four that did not come, another
 *     process takes them over
 */
@ConfigurationProperties("talentpool.deadlines")
record DeadlineProperties(
        @DefaultValue("10s") Duration pollingInterval,
        @DefaultValue("1m") Duration retryAfter,
        @DefaultValue("10s") Duration heartbeat) {}

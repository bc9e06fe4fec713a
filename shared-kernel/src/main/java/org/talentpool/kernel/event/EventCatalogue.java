package org.talentpool.kernel.event;

import java.util.List;
import java.util.stream.Stream;
import org.talentpool.kernel.accommodation.AccommodationEvent;
import org.talentpool.kernel.application.ApplicationEvent;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.candidate.EmailClaimEvent;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.disclosure.DisclosureEvent;
import org.talentpool.kernel.notice.NoticeEvent;
import org.talentpool.kernel.notice.StandingMatchEvent;
import org.talentpool.kernel.operations.DeadLetterEvent;
import org.talentpool.kernel.policy.PolicyEvent;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.privacy.PrivacyEvent;
import org.talentpool.kernel.requisition.RequisitionEvent;
import org.talentpool.kernel.user.UserEvent;
import org.talentpool.kernel.webhook.DeliveryEvent;
import org.talentpool.kernel.webhook.WebhookEvent;

/** Every event type that can be stored; a type that is not listed here can neither be written nor read. */
public final class EventCatalogue {
    private static final List<Class<?>> TYPES = Stream.of(
                    RequisitionEvent.class,
                    CandidateEvent.class,
                    EmailClaimEvent.class,
                    ApplicationEvent.class,
                    AccommodationEvent.class,
                    PostEvent.class,
                    ContractEvent.class,
                    UserEvent.class,
                    PolicyEvent.class,
                    NoticeEvent.class,
                    StandingMatchEvent.class,
                    WebhookEvent.class,
                    DeliveryEvent.class,
                    DeadLetterEvent.class,
                    DisclosureEvent.class,
                    PrivacyEvent.class)
            .flatMap(EventCatalogue::members)
            .toList();

    private EventCatalogue() {}

    /** A family may be parted further. */
    private static Stream<Class<?>> members(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(EventCatalogue::members)
                : Stream.of(family);
    }

    public static List<Class<?>> types() {
        return TYPES;
    }
}

package org.talentpool.kernel.sample;

import static org.talentpool.kernel.sample.Samples.CLOSES_ON;
import static org.talentpool.kernel.sample.Samples.CONDITIONS;
import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.PROFILE;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.requisition.RequisitionCommand.DraftRequisition;
import org.talentpool.kernel.requisition.RequisitionEvent;
import org.talentpool.kernel.requisition.RequisitionEvent.CriteriaFixed;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionClosed;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionDrafted;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionPublished;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;

/** Past events of a requisition, up to the stage that a test starts from. */
public final class RequisitionSample {
    private static final UUID ID = REQUISITION.value();
    private static final List<Profile> PROFILES = List.of(Profile.ADMINISTRATIVE_SUPPORT, PROFILE);
    private static final List<GradeSlot> SLOTS =
            List.of(GradeSlot.of("G5/G8"), GradeSlot.of("G8"), GradeSlot.of("G8/G10"), GradeSlot.of("G10"));

    private final List<RequisitionEvent> events = new ArrayList<>();

    private RequisitionSample(@Nullable Criteria criteria) {
        events.add(new RequisitionDrafted(
                ID, "250442", "Assistant, multiple posts", PROFILES, SLOTS, CLOSES_ON, criteria, CONDITIONS));
    }

    /** The wish that the first event answers. */
    public static DraftRequisition toDraft() {
        return new DraftRequisition(
                REQUISITION, "250442", "Assistant, multiple posts", PROFILES, SLOTS, CLOSES_ON, CRITERIA, CONDITIONS);
    }

    public static RequisitionSample aDraft() {
        return new RequisitionSample(CRITERIA);
    }

    public static RequisitionSample aPublishedRequisition() {
        return aDraft().with(new RequisitionPublished(ID)).with(new CriteriaFixed(ID, CRITERIA));
    }

    /** Published from a notice that names no criteria. */
    public static RequisitionSample aRequisitionWithoutCriteria() {
        return new RequisitionSample(null).with(new RequisitionPublished(ID));
    }

    public static RequisitionSample aClosedRequisition() {
        return aPublishedRequisition().with(new RequisitionClosed(ID));
    }

    public static RequisitionSample anEstablishedList() {
        return anEstablishedList(VALID_UNTIL);
    }

    public static RequisitionSample anEstablishedList(@Nullable LocalDate validUntil) {
        return aClosedRequisition().with(new ReserveListEstablished(ID, validUntil, null));
    }

    /** Each listing counts so many months from its notification. */
    public static RequisitionSample aListForMonths(int months) {
        return aClosedRequisition().with(new ReserveListEstablished(ID, null, months));
    }

    public RequisitionSample with(RequisitionEvent event) {
        events.add(event);
        return this;
    }

    public List<RequisitionEvent> events() {
        return List.copyOf(events);
    }
}

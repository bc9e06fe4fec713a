package org.talentpool.query.matching;

import org.springframework.stereotype.Component;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.contract.ContractEvent.ContractEnded;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.post.PostEvent.AssignmentReleased;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.ConditionRecorded;
import org.talentpool.kernel.post.PostEvent.FundingConfirmed;
import org.talentpool.kernel.post.PostEvent.HoldExtended;
import org.talentpool.kernel.post.PostEvent.HoldLapsed;
import org.talentpool.kernel.post.PostEvent.HoldWarned;
import org.talentpool.kernel.post.PostEvent.OfferAccepted;
import org.talentpool.kernel.post.PostEvent.OfferBecameConditional;
import org.talentpool.kernel.post.PostEvent.OfferBecameFirm;
import org.talentpool.kernel.post.PostEvent.OfferLapsed;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.post.PostEvent.OfferRefused;
import org.talentpool.kernel.post.PostEvent.OfferRetracted;
import org.talentpool.kernel.post.PostEvent.PostPlanned;
import org.talentpool.kernel.post.PostEvent.VacancyClosed;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.post.PostState;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Tables;

/** What the streams of posts tell about vacancies. */
@Component
class VacancyRows {
    private final Tables tables;
    private final JsonColumns json;

    VacancyRows(Tables tables, JsonColumns json) {
        this.tables = tables;
        this.json = json;
    }

    void apply(PostEvent event, long sequence, long position) {
        var seen = MatchTables.VACANCIES.seen(event.postId(), sequence);
        switch (event) {
            case PostPlanned planned -> plan(planned, seen, position);
            case FundingConfirmed _ -> change(seen.with("funded", true), position);
            case VacancyOpened opened -> open(opened, seen, position);
            case VacancyClosed _ -> move(seen, PostState.CLOSED, position);
            case CandidateAssigned _ -> move(seen, PostState.HELD, position);
            case AssignmentReleased _, HoldLapsed _, OfferRefused _, OfferRetracted _, OfferLapsed _ ->
                move(seen, PostState.OPEN, position);
            case OfferMade _ -> move(seen, PostState.OFFERED, position);
            case OfferAccepted _ -> move(seen, PostState.ACCEPTED, position);
            case CandidateAppointed _ -> move(seen, PostState.FILLED, position);
            case HoldWarned _, HoldExtended _, ConditionRecorded _, OfferBecameFirm _, OfferBecameConditional _ ->
                count(seen);
        }
    }

    void apply(ContractEvent event, long sequence, long position) {
        var seen = MatchTables.VACANCIES.seen(event.postId(), sequence);
        if (event instanceof ContractEnded) move(seen, PostState.PLANNED, position);
        else count(seen);
    }

    private void plan(PostPlanned event, Columns seen, long position) {
        tables.save(
                MatchTables.VACANCIES,
                seen.with("number", event.number())
                        .with("title", event.title())
                        .with("division", event.division())
                        .with("grade_slot", event.gradeSlot())
                        .with("profile", event.profile())
                        .with("regime", event.regime())
                        .with("funded", event.funded())
                        .with("planned_start", event.plannedStart())
                        .with("state", PostState.PLANNED)
                        .with("requisition_ids", "{}")
                        .with("since", position));
    }

    private void open(VacancyOpened event, Columns seen, long position) {
        var opened = seen.with("criteria", json.write(event.criteria()))
                .with("requisition_ids", event.requisitionIds())
                .with("scoring", json.write(event.scoring()))
                .withIfKnown("planned_start", event.plannedStart());
        move(opened, PostState.OPEN, position);
    }

    private void move(Columns vacancy, PostState state, long position) {
        change(vacancy.with("state", state), position);
    }

    private void change(Columns vacancy, long position) {
        tables.change(MatchTables.VACANCIES, vacancy.with("since", position));
    }

    /** Nothing that matching asks for is different. */
    private void count(Columns seen) {
        tables.change(MatchTables.VACANCIES, seen);
    }
}

package org.talentpool.query.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Rows;
import org.talentpool.query.readmodel.Versions;

/** What the streams of posts tell about vacancies. */
@Component
class VacancyRows {
    private final JdbcClient jdbc;
    private final JsonColumns json;
    private final Versions versions;

    VacancyRows(JdbcClient jdbc, JsonColumns json, Versions versions) {
        this.jdbc = jdbc;
        this.json = json;
        this.versions = versions;
    }

    void apply(PostEvent event, long sequence, long position) {
        if (event instanceof PostPlanned planned) plan(planned, position);
        else if (versions.moveOn(MatchTables.VACANCIES, event.postId(), sequence)) change(event, position);
    }

    void apply(ContractEvent event, long sequence, long position) {
        if (versions.moveOn(MatchTables.VACANCIES, event.postId(), sequence) && event instanceof ContractEnded)
            move(event.postId(), PostState.PLANNED, position);
    }

    private void change(PostEvent event, long position) {
        switch (event) {
            case PostPlanned planned -> plan(planned, position);
            case FundingConfirmed funded -> update(funded.postId(), MatchTables.FUND, Map.of(), position);
            case VacancyOpened opened -> open(opened, position);
            case VacancyClosed closed -> move(closed.postId(), PostState.CLOSED, position);
            case CandidateAssigned assigned -> move(assigned.postId(), PostState.HELD, position);
            case HoldWarned unchanged -> {}
            case AssignmentReleased released -> move(released.postId(), PostState.OPEN, position);
            case HoldExtended unchanged -> {}
            case HoldLapsed lapsed -> move(lapsed.postId(), PostState.OPEN, position);
            case OfferMade made -> move(made.postId(), PostState.OFFERED, position);
            case OfferAccepted accepted -> move(accepted.postId(), PostState.ACCEPTED, position);
            case OfferRefused refused -> move(refused.postId(), PostState.OPEN, position);
            case OfferRetracted retracted -> move(retracted.postId(), PostState.OPEN, position);
            case OfferLapsed lapsed -> move(lapsed.postId(), PostState.OPEN, position);
            case ConditionRecorded unchanged -> {}
            case OfferBecameFirm unchanged -> {}
            case OfferBecameConditional unchanged -> {}
            case CandidateAppointed appointed -> move(appointed.postId(), PostState.FILLED, position);
        }
    }

    private void plan(PostPlanned event, long position) {
        jdbc.sql(MatchTables.PLAN)
                .param("id", event.postId())
                .param("number", event.number())
                .param("title", event.title())
                .param("division", event.division())
                .param("gradeSlot", event.gradeSlot().toString())
                .param("profile", event.profile().name())
                .param("regime", event.regime().name())
                .param("funded", event.funded())
                .param("plannedStart", event.plannedStart())
                .param("since", position)
                .update();
    }

    private void open(VacancyOpened event, long position) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("criteria", json.write(event.criteria()));
        values.put("lists", Uuids.array(event.requisitionIds()));
        values.put("plannedStart", event.plannedStart());
        values.put("scoring", json.write(event.scoring()));
        update(event.postId(), MatchTables.OPEN, values, position);
    }

    private void move(UUID post, PostState state, long position) {
        update(post, MatchTables.MOVE, Map.of("state", state.name()), position);
    }

    private void update(UUID post, String statement, Map<String, ? extends @Nullable Object> values, long position) {
        Rows.exactlyOne(jdbc.sql(statement)
                .param("id", post)
                .param("since", position)
                .params(values)
                .update());
    }
}

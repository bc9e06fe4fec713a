package org.talentpool.web.requisition;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.kernel.requisition.RequisitionQuery.GetRequisition;
import org.talentpool.kernel.requisition.RequisitionQuery.ListRequisitions;
import org.talentpool.kernel.requisition.RequisitionQuery.ListReserveList;
import org.talentpool.kernel.requisition.RequisitionState;
import org.talentpool.kernel.requisition.RequisitionView;
import org.talentpool.kernel.requisition.RequisitionsView;
import org.talentpool.kernel.requisition.ReserveListView;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Paging;
import org.talentpool.web.query.Questions;

/** Shows requisitions and their lists; a draft is for staff only. */
@Tag(name = "Requisitions")
@RestController
@RequestMapping(path = "/api/requisitions", produces = MediaType.APPLICATION_JSON_VALUE)
class RequisitionReads {
    private final Questions questions;

    RequisitionReads(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    ResponseEntity<RequisitionsView> list(Asking asking, Paging paging) {
        var query = new ListRequisitions(paging.limit(), paging.cursor());
        RequisitionsView all = questions.ask(query, RequisitionsView.class, asking);
        var shown = all.items().stream().filter(view -> maySee(view, asking)).toList();
        return Paging.page(new RequisitionsView(shown, all.next()), all.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<RequisitionView> one(@PathVariable UUID id, Asking asking) {
        RequisitionView view = questions.ask(new GetRequisition(new RequisitionId(id)), RequisitionView.class, asking);
        if (!maySee(view, asking)) {
            throw Refusal.of(RefusalCode.NOT_FOUND, "There is nothing here, or nothing that you may see.");
        }
        return Questions.versioned(view, view.version());
    }

    @GetMapping("/{id}/reserve-list")
    ResponseEntity<ReserveListView> members(@PathVariable UUID id, Asking asking, Paging paging) {
        var query = new ListReserveList(new RequisitionId(id), paging.limit(), paging.cursor());
        ReserveListView list = questions.ask(query, ReserveListView.class, asking);
        return Paging.page(list, list.next());
    }

    private static boolean maySee(RequisitionView view, Asking asking) {
        return !asking.isCandidate() || view.state() != RequisitionState.DRAFT;
    }
}

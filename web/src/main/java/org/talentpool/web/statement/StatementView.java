package org.talentpool.web.statement;

import java.util.List;
import java.util.UUID;
import org.talentpool.kernel.consideration.CandidateConsiderationsView;
import org.talentpool.kernel.disclosure.RecipientsView;
import org.talentpool.kernel.history.HistoryView;

/**
 * Everything that was decided about a candidate and why, without the names of those who handled it or sat on boards (AU-09).
 *
 * @param decisions about it, oldest first
 * @param considerations for which vacancies it was considered, with its own verdicts
 * @param recipients who was shown its data: roles and times
 * @param complete whether all is there; of very much only the first is
 */
record StatementView(
        UUID candidateId,
        List<HistoryView.Item> decisions,
        List<CandidateConsiderationsView.Item> considerations,
        List<RecipientsView.Item> recipients,
        boolean complete) {}

package org.talentpool.query.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.calendar.Brussels;
import org.talentpool.kernel.consideration.ConsiderationView;
import org.talentpool.kernel.dossier.DossierView;
import org.talentpool.kernel.dossier.DossierView.FixedCriteria;
import org.talentpool.kernel.dossier.DossierView.PolicyOfDay;
import org.talentpool.kernel.evidence.EvidenceQuery.ProvePosition;
import org.talentpool.kernel.history.ChainView;
import org.talentpool.kernel.history.HistoryQuery.GetChain;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.query.evidence.EvidenceAnswers;
import org.talentpool.query.history.ChainAnswers;
import org.talentpool.query.history.HistoryItems;
import org.talentpool.query.history.HistoryRow;
import org.talentpool.query.history.StoredFacts;
import org.talentpool.query.matching.Considerations;
import org.talentpool.query.policy.Policies;

/** Puts a file together from the log as it stood, and from what is judged again by the rules of that day (AU-05). */
@Applies(value = "AU-05", refusesNothing = "what is on record is filed in full")
@Component
class Filing {
    private final HistoryItems items;
    private final StoredFacts facts;
    private final Trail trail;
    private final Criteria criteria;
    private final ChainAnswers chains;
    private final Considerations considerations;
    private final Policies policies;
    private final EvidenceAnswers evidence;

    Filing(
            HistoryItems items,
            StoredFacts facts,
            Trail trail,
            Criteria criteria,
            ChainAnswers chains,
            Considerations considerations,
            Policies policies,
            EvidenceAnswers evidence) {
        this.items = items;
        this.facts = facts;
        this.trail = trail;
        this.criteria = criteria;
        this.chains = chains;
        this.considerations = considerations;
        this.policies = policies;
        this.evidence = evidence;
    }

    DossierView ofPost(UUID post, HistoryRow decision) {
        return file(post, decision, criteria.ofPost(post, decision), verdicts(post, decision.position()));
    }

    DossierView ofApplication(UUID application, HistoryRow decision) {
        return file(application, decision, criteria.ofApplication(decision), Verdicts.NONE);
    }

    private DossierView file(UUID subject, HistoryRow row, List<FixedCriteria> fixed, Verdicts verdicts) {
        var decision = items.of(List.of(row)).getFirst();
        var chain = chains.handle(new GetChain(row.position())).orElseThrow();
        var day = LocalDate.ofInstant(row.time(), Brussels.ZONE);
        return new DossierView(
                subject,
                row.position(),
                day,
                decision,
                alsoDecided(chain),
                facts.before(row.place()),
                policiesOf(day),
                fixed,
                trail.selection(decision),
                verdicts.told(),
                verdicts.refused(),
                trail.earlier(subject, row),
                trail.later(subject, row),
                chain,
                evidence.handle(new ProvePosition(row.position())).orElse(null));
    }

    private static List<HistoryView.Item> alsoDecided(ChainView chain) {
        return chain.items().stream()
                .filter(link -> link.depth() == 0 && link.decision().position() != chain.position())
                .map(ChainView.Link::decision)
                .toList();
    }

    private List<PolicyOfDay> policiesOf(LocalDate day) {
        var inForce = policies.inForceOn(day);
        return Stream.of(Policy.values())
                .map(policy ->
                        new PolicyOfDay(policy.name(), inForce.version(policy).version()))
                .toList();
    }

    /** A file without verdicts says why, and is still a file; one that has not seen the decision is none. */
    private Verdicts verdicts(UUID post, long position) {
        try {
            return new Verdicts(considerations.upTo(post, position), null);
        } catch (Refusal refusal) {
            if (refusal.details().code() != RefusalCode.VERDICT_NOT_REPRODUCIBLE) throw refusal;
            return new Verdicts(Optional.empty(), refusal.details().code());
        }
    }

    private record Verdicts(
            Optional<ConsiderationView> found, @Nullable RefusalCode refused) {
        static final Verdicts NONE = new Verdicts(Optional.empty(), null);

        @Nullable
        ConsiderationView told() {
            return found.orElse(null);
        }
    }
}

package org.talentpool.web.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.dossier.DossierView;
import org.talentpool.kernel.history.ChainView;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.web.file.Paper;

/** A dossier on paper: the decision first, then what it rests on, then what followed. */
final class DossierPaper {
    private static final float[] TWO = {1, 1};
    private static final float[] CHAIN = {1, 1, 1, 3, 4};

    private final DossierView dossier;
    private final Paper paper;

    private DossierPaper(DossierView dossier) {
        this.dossier = dossier;
        paper = Paper.titled("Dossier of decision " + dossier.position(), dossier.position());
    }

    static byte[] of(DossierView dossier) {
        var paper = new DossierPaper(dossier);
        paper.decision();
        paper.state();
        paper.policies();
        CriteriaPages.write(dossier, paper.paper);
        paper.told("The way onto the list", dossier.selection());
        ConsiderationPages.write(dossier, paper.paper);
        paper.told("Earlier decisions", dossier.earlier());
        paper.told("What followed on the same subject, corrections among it", dossier.later());
        paper.chain();
        paper.proof();
        return paper.paper.bytes();
    }

    private void decision() {
        HistoryView.Item decision = dossier.decision();
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("Decision", decision.type());
        facts.put("About", dossier.subject());
        facts.put("Place in the log", decision.position());
        facts.put("Time in Brussels (UTC)", Told.time(decision.time()));
        facts.put("Decided by", decision.actor() + ", in the role " + decision.role());
        facts.put("On the authority of", decision.authority());
        facts.put("Reason code", decision.reasonCode());
        facts.put("Reason", decision.reason());
        facts.put("Edition of the rules", decision.policyVersion());
        facts.put("Belongs to request", decision.correlationId());
        facts.put("Follows from command", decision.causationId());
        paper.facts(facts).heading("What was decided").facts(Told.flat(withoutVerdict(decision.changes())));
        VerdictPages.write(decision, paper);
        told("Decided at the same time", dossier.alsoDecided());
    }

    private static Map<String, Object> withoutVerdict(Map<String, Object> changes) {
        var others = new LinkedHashMap<>(changes);
        others.remove(VerdictPages.VERDICT);
        return others;
    }

    private void state() {
        paper.heading("State right before the decision");
        if (dossier.stateBefore().isEmpty()) paper.line("Nothing was on record.");
        paper.facts(dossier.stateBefore());
    }

    private void policies() {
        var rows = dossier.policies().stream()
                .map(policy -> List.of(policy.policy(), policy.version()))
                .toList();
        paper.heading("Rules in force on " + dossier.day()).table(List.of("Policy", "Version"), TWO, rows);
    }

    private void told(String heading, List<HistoryView.Item> decisions) {
        paper.heading(heading).table(Told.COLUMNS, Told.widths(), Told.rows(decisions));
    }

    private void chain() {
        var rows = dossier.chain().items().stream().map(DossierPaper::link).toList();
        paper.heading("Causes and effects")
                .line("Depth 0 is this decision; causes stand below 0, effects above.")
                .table(List.of("Depth", "Place", "Follows from", "Time", "Decision"), CHAIN, rows);
        told("Others of the same request", dossier.chain().related());
    }

    private static List<String> link(ChainView.Link link) {
        return List.of(
                String.valueOf(link.depth()),
                String.valueOf(link.decision().position()),
                link.cause() == null ? "" : String.valueOf(link.cause()),
                Told.time(link.decision().time()),
                link.decision().type());
    }

    /** On paper, so that whoever holds it can check the signed log against it. */
    private void proof() {
        paper.heading("Proof that the decision is in the signed log");
        var proof = dossier.proof();
        if (proof == null) {
            paper.line("No checkpoint covers it yet.");
            return;
        }
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("Holds", proof.holds() ? "yes" : "NO: the event was changed");
        facts.put("Event", proof.eventId());
        facts.put("Number of the leaf", proof.leaf());
        facts.put("Hash of the leaf", proof.leafHash());
        facts.put("Hashes beside the way", String.join(" ", proof.path()));
        facts.put("Checkpoint of", proof.checkpoint().origin());
        facts.put("Events under it", proof.checkpoint().size());
        facts.put("Root", proof.checkpoint().root());
        paper.facts(facts);
    }
}

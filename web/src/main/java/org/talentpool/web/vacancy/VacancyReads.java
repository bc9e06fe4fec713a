package org.talentpool.web.vacancy;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.matching.CandidateMatchesView;
import org.talentpool.kernel.matching.FailedCriteriaView;
import org.talentpool.kernel.matching.MatchQuery.CountFailed;
import org.talentpool.kernel.matching.MatchQuery.FindMatches;
import org.talentpool.kernel.matching.MatchQuery.FindVacanciesFor;
import org.talentpool.kernel.matching.MatchQuery.GetMatch;
import org.talentpool.kernel.matching.MatchQuery.ListVacancies;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.MatchesView;
import org.talentpool.kernel.matching.VacanciesView;
import org.talentpool.kernel.post.PostId;
import org.talentpool.web.disclosure.Reader;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Paging;
import org.talentpool.web.query.Questions;

/** Shows open vacancies, and who fits them and why. */
@Tag(name = "Vacancies and matches")
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class VacancyReads {
    private static final String INCLUDE =
            "near: add those that fail exactly one criterion; similar: add last those of similar nature; or both, with a comma";

    private final Questions questions;
    private final Eligibilities eligibilities;

    VacancyReads(Questions questions, Eligibilities eligibilities) {
        this.questions = questions;
        this.eligibilities = eligibilities;
    }

    @GetMapping("/vacancies")
    ResponseEntity<VacanciesView> list(Asking asking, Paging paging) {
        var query = new ListVacancies(paging.limit(), paging.cursor());
        VacanciesView list = questions.ask(query, VacanciesView.class, asking);
        return Paging.page(list, list.next());
    }

    @GetMapping("/vacancies/{postId}/matches")
    ResponseEntity<MatchesView> matches(
            @PathVariable UUID postId,
            @Parameter(description = INCLUDE) @RequestParam(required = false) @Nullable String include,
            Asking asking,
            Paging paging,
            Reader reader) {
        var wanted = Inclusion.of(include);
        var query =
                new FindMatches(new PostId(postId), wanted.near(), wanted.similar(), paging.limit(), paging.cursor());
        MatchesView found = questions.ask(query, MatchesView.class, asking);
        eligibilities.shown(reader, postId, found.items());
        var shown = new MatchesView(
                found.postId(),
                found.asOf(),
                found.policyVersion(),
                found.pooled(),
                found.fitting(),
                found.scoring(),
                Discretion.shown(found.items(), asking.role()),
                found.next());
        return Paging.page(shown, found.next());
    }

    @GetMapping("/vacancies/{postId}/matches/{candidateId}")
    MatchView match(@PathVariable UUID postId, @PathVariable UUID candidateId, Asking asking, Reader reader) {
        var query = new GetMatch(new PostId(postId), new CandidateId(candidateId));
        MatchView found = questions.ask(query, MatchView.class, asking);
        eligibilities.shown(reader, postId, List.of(found));
        return Discretion.shown(found, asking.role());
    }

    @GetMapping("/vacancies/{postId}/failed-criteria")
    FailedCriteriaView failedCriteria(@PathVariable UUID postId, Asking asking) {
        var query = new CountFailed(new PostId(postId));
        return Discretion.shown(questions.ask(query, FailedCriteriaView.class, asking), asking.role());
    }

    @GetMapping("/candidates/{id}/matches")
    ResponseEntity<CandidateMatchesView> vacanciesFor(
            @PathVariable UUID id,
            @Parameter(description = INCLUDE) @RequestParam(required = false) @Nullable String include,
            Asking asking,
            Paging paging,
            Reader reader) {
        asking.mustOwn(id);
        var wanted = Inclusion.of(include);
        var query = new FindVacanciesFor(
                new CandidateId(id), wanted.near(), wanted.similar(), paging.limit(), paging.cursor());
        CandidateMatchesView found = questions.ask(query, CandidateMatchesView.class, asking);
        eligibilities.shown(reader, id, found.items());
        return Paging.page(found, found.next());
    }
}

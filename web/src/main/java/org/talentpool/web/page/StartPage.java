package org.talentpool.web.page;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.talentpool.kernel.matching.MatchQuery.FindMatches;
import org.talentpool.kernel.matching.MatchQuery.ListVacancies;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.MatchesView;
import org.talentpool.kernel.matching.VacanciesView;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.disclosure.Reader;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Days;
import org.talentpool.web.query.Questions;
import org.talentpool.web.vacancy.Discretion;
import org.talentpool.web.vacancy.Eligibilities;

/** Shows what there is to take note of, and the open vacancies, each with its best matches and their reasons. */
@Hidden
@Controller
class StartPage {
    private static final int MOST_VACANCIES = 50;
    private static final int BEST = 5;
    private static final Set<Role> MAY_SEE = Set.of(Role.TALENT_OFFICER, Role.HIRING_MANAGER, Role.AUDITOR);

    private final Questions questions;
    private final Names names;
    private final OpenNotices notices;
    private final Eligibilities eligibilities;

    StartPage(Questions questions, Names names, OpenNotices notices, Eligibilities eligibilities) {
        this.questions = questions;
        this.names = names;
        this.notices = notices;
        this.eligibilities = eligibilities;
    }

    /** @param day asked for as it ended, in Brussels; now, if there is none */
    @GetMapping("/")
    String show(@RequestParam(defaultValue = "") String day, Asking now, Reader reader, Model model) {
        var nextDay = Days.start("day", day, 1);
        var asking = nextDay == null ? now : now.as(nextDay.minusMillis(1));
        boolean maySee = MAY_SEE.contains(asking.role());
        model.addAttribute("username", asking.actor().username());
        model.addAttribute("maySee", maySee);
        model.addAttribute("mayAccount", Discretion.mayKnow(asking.role()) && !asking.isCandidate());
        model.addAttribute("mayOperate", asking.actor().roles().contains(Role.ADMIN));
        List<VacancyCard> vacancies = maySee ? vacancies(asking, reader) : List.of();
        model.addAttribute("vacancies", vacancies);
        model.addAttribute("notices", notices.of(asking, vacancies));
        return "start";
    }

    private List<VacancyCard> vacancies(Asking asking, Reader reader) {
        Map<VacanciesView.Item, List<MatchView>> best = new LinkedHashMap<>();
        questions
                .ask(new ListVacancies(MOST_VACANCIES, null), VacanciesView.class, asking)
                .items()
                .forEach(vacancy -> best.put(vacancy, best(vacancy, asking)));
        eligibilities.shown(
                reader, null, best.values().stream().flatMap(List::stream).toList());
        return best.entrySet().stream()
                .map(vacancy -> card(vacancy.getKey(), vacancy.getValue(), asking))
                .toList();
    }

    private List<MatchView> best(VacanciesView.Item vacancy, Asking asking) {
        var query = new FindMatches(new PostId(vacancy.postId()), false, false, BEST, null);
        return questions
                .find(query, MatchesView.class, asking)
                .map(found -> Discretion.shown(found.items(), asking.role()))
                .orElse(List.of());
    }

    private VacancyCard card(VacanciesView.Item vacancy, List<MatchView> best, Asking asking) {
        return new VacancyCard(
                vacancy,
                best.stream()
                        .map(match -> MatchLine.of(match, names.of(match.candidateId(), asking)))
                        .toList());
    }
}

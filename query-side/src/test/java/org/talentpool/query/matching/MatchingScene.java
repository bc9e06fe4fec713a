package org.talentpool.query.matching;

import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.TODAY;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.matching.Finding;
import org.talentpool.kernel.matching.MatchQuery.FindMatches;
import org.talentpool.kernel.matching.MatchQuery.GetMatch;
import org.talentpool.kernel.matching.MatchQuery.ListVacancies;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.MatchesView;
import org.talentpool.kernel.matching.VacanciesView;
import org.talentpool.kernel.post.PostId;
import org.talentpool.query.Scene;
import org.talentpool.query.SetDay;
import org.talentpool.query.Story;

/** A vacancy that is open to one list, and what is asked of it. */
abstract class MatchingScene {
    @Autowired
    Story story;

    @Autowired
    SetDay today;

    Scene scene;
    UUID list;
    UUID post;

    @BeforeEach
    void open_a_vacancy() {
        scene = new Scene(story);
        list = scene.establishedList(VALID_UNTIL);
        post = scene.openPost(list);
    }

    @AfterEach
    void return_to_the_day_of_the_samples() {
        today.set(TODAY);
    }

    UUID listed(Qualifications qualifications, MembershipEvidence evidence, LocalDate notifiedOn) {
        var candidate = scene.candidate(PERSON, qualifications);
        scene.list(candidate, list, evidence, notifiedOn, SLOT);
        return candidate;
    }

    MatchesView matches(boolean near) {
        return story.ask(new FindMatches(new PostId(post), near, false, 500, null), MatchesView.class);
    }

    MatchView match(UUID candidate) {
        return story.ask(new GetMatch(new PostId(post), new CandidateId(candidate)), MatchView.class);
    }

    /** As the list of vacancies has it, of which tests may have left more than one page; none while it is not on the list. */
    VacanciesView.@Nullable Item vacancy() {
        var seen = new ArrayList<VacanciesView.Item>();
        String cursor = null;
        do {
            var page = story.ask(new ListVacancies(500, cursor), VacanciesView.class);
            seen.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return seen.stream()
                .filter(item -> item.postId().equals(post))
                .findFirst()
                .orElse(null);
    }

    static List<String> failed(MatchView match) {
        return match.criteria().stream()
                .filter(finding -> finding.essential() && !finding.met())
                .map(Finding::criterion)
                .toList();
    }
}

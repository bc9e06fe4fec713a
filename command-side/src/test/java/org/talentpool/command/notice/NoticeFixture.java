package org.talentpool.command.notice;

import static org.talentpool.kernel.sample.Samples.CANDIDATE;

import java.util.List;
import java.util.UUID;
import org.talentpool.command.decision.Decisions;
import org.talentpool.kernel.notice.StandingMatchEvent.VacanciesFound;
import org.talentpool.kernel.notice.StandingMatchEvent.VacancyTold;

/** Notices, and what is remembered of candidates. */
class NoticeFixture extends Decisions {
    private final StandingMatches matches;

    NoticeFixture() {
        matches = new StandingMatches(aggregates(), repository(StandingMatch.class));
        handler(new Noticing(aggregates(), repository(Notice.class), matches));
    }

    StandingMatches matches() {
        return matches;
    }

    static VacanciesFound found(long position, UUID... posts) {
        return new VacanciesFound(CANDIDATE.value(), position, List.of(posts));
    }

    static VacancyTold told(UUID candidate, UUID post) {
        return new VacancyTold(candidate, post);
    }
}

package org.talentpool.command.notice;

import static org.talentpool.kernel.notice.NoticeTrigger.PROFILE_CHANGED;

import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.kernel.notice.FittingPost;
import org.talentpool.kernel.notice.NoticeCommand.RaiseErasureNotice;
import org.talentpool.kernel.notice.NoticeCommand.RaiseMemberNotice;
import org.talentpool.kernel.notice.NoticeCommand.RaiseVacancyNotice;
import org.talentpool.kernel.notice.NoticeCommand.RaiseWebhookNotice;
import org.talentpool.kernel.notice.NoticeId;

/**
 * Raises notices: none where nothing fits, and one at most for each event. Notice before candidates, these in the order of
 * their ids.
 */
@Component
class Noticing {
    private final Aggregates aggregates;
    private final Repository<Notice> notices;
    private final StandingMatches matches;

    Noticing(Aggregates aggregates, Repository<Notice> notices, StandingMatches matches) {
        this.aggregates = aggregates;
        this.notices = notices;
        this.matches = matches;
    }

    @CommandHandler
    void handle(RaiseVacancyNotice command) throws Exception {
        if (command.fitting() == 0 || isRaised(command.noticeId())) {
            return;
        }
        notices.newInstance(() -> new Notice(command));
        var post = command.postId().value();
        for (var candidate : command.best().stream().sorted().toList()) {
            matches.decide(candidate, match -> match.tell(candidate, post));
        }
    }

    @CommandHandler
    void handle(RaiseMemberNotice command) throws Exception {
        var candidate = command.candidateId().value();
        var position = command.occasion().position();
        if (isRaised(command.noticeId()) || matches.ask(candidate, match -> match.hasSeen(position))) {
            return;
        }
        var news = newsOf(command);
        var posts = command.posts().stream().map(FittingPost::postId).toList();
        if (!news.isEmpty()) {
            notices.newInstance(() -> new Notice(command, news));
        }
        if (!news.isEmpty() || !matches.ask(candidate, match -> match.knowsJust(posts))) {
            matches.decide(candidate, match -> match.find(candidate, position, posts));
        }
    }

    @CommandHandler
    void handle(RaiseWebhookNotice command) throws Exception {
        if (!isRaised(command.noticeId())) {
            notices.newInstance(() -> new Notice(command));
        }
    }

    @CommandHandler
    void handle(RaiseErasureNotice command) throws Exception {
        if (!isRaised(command.noticeId())) {
            notices.newInstance(() -> new Notice(command));
        }
    }

    private boolean isRaised(NoticeId notice) {
        return aggregates.find(notices, notice).isPresent();
    }

    private List<FittingPost> newsOf(RaiseMemberNotice command) {
        if (command.occasion().trigger() != PROFILE_CHANGED) {
            return command.posts();
        }
        UUID candidate = command.candidateId().value();
        return command.posts().stream()
                .filter(post -> !matches.ask(candidate, match -> match.knows(post.postId())))
                .toList();
    }
}

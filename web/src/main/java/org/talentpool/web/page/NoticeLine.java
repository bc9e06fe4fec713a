package org.talentpool.web.page;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.calendar.Brussels;
import org.talentpool.kernel.notice.FittingPost;
import org.talentpool.kernel.notice.NoticeView;

/**
 * An open notice on the start page.
 *
 * @param name of the member it is about; none for other kinds
 * @param posts vacancies that it leads to further down the page
 */
record NoticeLine(NoticeView notice, @Nullable String name, List<Link> posts) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** @param number of the post, or the start of its id where it is not among the open vacancies any more */
    record Link(UUID postId, String number, boolean shown) {}

    static NoticeLine of(NoticeView notice, @Nullable String name, Map<UUID, String> numbers) {
        var posts = notice.postId() == null
                ? notice.posts().stream().map(FittingPost::postId).toList()
                : List.of(notice.postId());
        return new NoticeLine(
                notice, name, posts.stream().map(post -> link(post, numbers)).toList());
    }

    private static Link link(UUID post, Map<UUID, String> numbers) {
        return numbers.containsKey(post)
                ? new Link(post, numbers.get(post), true)
                : new Link(post, post.toString().substring(0, Names.SHORT), false);
    }

    /** When it was raised, as a clock in Brussels shows it. */
    public String raisedAt() {
        return MINUTE.format(LocalDateTime.ofInstant(notice.raisedAt(), Brussels.ZONE));
    }
}

package org.talentpool.standalone.demo;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import org.talentpool.kernel.post.PostId;

/** The whole of it in order: the competition first, then what its list is used for. */
final class Story {
    /** How many days ago it begins. */
    static final int DAYS = 301;

    /** The post that is planned last of all. */
    static final PostId END = new PostId(Applicant.id("post", 113));

    private Story() {}

    static List<Scene> of(Stage stage, Calendar calendar, List<Applicant> people, DemoAccounts accounts) {
        var competition = new Competition(stage, calendar, people);
        var members = competition.suitable();
        var casting = new Casting(members, competition.notifiedOn(), competition.validUntil());
        var scenes = new ArrayList<>(competition.scenes());
        for (var post : PostCatalogue.posts()) {
            if (!post.id().equals(END)) scenes.addAll(new Allocation(stage, calendar, casting, post).scenes());
        }
        scenes.sort(comparing(Scene::day));
        scenes.add(calendar.on(
                1, "Accounts", () -> accounts.makeAndShow(members.getLast().candidateId())));
        scenes.add(calendar.on(1, "Last post", () -> stage.decide(last(calendar))));
        return scenes;
    }

    private static Decision last(Calendar calendar) {
        var post = PostCatalogue.posts().stream()
                .filter(candidate -> candidate.id().equals(END))
                .findFirst()
                .orElseThrow();
        return Decision.of(Actor.OFFICER, "end", post.plan(calendar.today()));
    }
}

package org.talentpool.benchmark.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.talentpool.benchmark.pool.Members;
import org.talentpool.benchmark.pool.Sizes;
import org.talentpool.kernel.calendar.Brussels;
import org.talentpool.kernel.candidate.CandidateCommand.ChangeProfile;
import org.talentpool.kernel.candidate.CandidateCommand.RegisterCandidate;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.post.PostCommand.PlanPost;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.requisition.Profile;

/** What is asked of the command side: to plan posts, and to register candidates and change their profiles. */
final class Work {
    private static final int AT_A_TIME = 16;

    private final Members members;
    private final int candidates;
    private final LocalDate today = LocalDate.now(Brussels.ZONE);
    private final AtomicInteger turns = new AtomicInteger();
    private final AtomicInteger registered = new AtomicInteger();

    Work(long seed, int candidates) {
        members = new Members(new Sizes(seed, Integer.MAX_VALUE, 1, today));
        this.candidates = candidates;
    }

    /** Registers those whose profiles are changed later. */
    void prepare(CommandSide side) {
        while (registered.get() < candidates) {
            var some = new CompletableFuture<?>[AT_A_TIME];
            for (int at = 0; at < AT_A_TIME; at++) some[at] = side.send(register());
            CompletableFuture.allOf(some).join();
        }
    }

    PlanPost plan() {
        return new PlanPost(
                new PostId(UUID.randomUUID()),
                "PDD 0123",
                "Assistant",
                "Finance",
                GradeSlot.of("G8/G10"),
                Profile.FINANCE_AND_BUDGET,
                Regime.ESTABLISHED,
                true,
                today,
                null,
                null);
    }

    RegisterCandidate register() {
        int number = registered.getAndIncrement();
        var member = members.member(number);
        var mail = "%s@example.org".formatted(member.brings().candidateId());
        var person = new Person("Member " + number, mail, member.birthDate(), member.nationalities());
        return new RegisterCandidate(id(number), person, member.brings().qualifications());
    }

    /** Each candidate has its turn before anyone has the next. */
    ChangeProfile change() {
        int turn = turns.getAndIncrement();
        var skills = List.of("SKILL-" + turn, "BUDGETING");
        return new ChangeProfile(
                id(turn % candidates), null, null, null, null, null, null, null, null, skills, null, null);
    }

    private CandidateId id(int number) {
        return new CandidateId(members.member(number).brings().candidateId());
    }
}

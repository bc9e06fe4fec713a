package org.talentpool.sample;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullUnmarked;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.sample.SampleCommand.BreakSample;
import org.talentpool.sample.SampleCommand.CountInVain;
import org.talentpool.sample.SampleCommand.CountSample;
import org.talentpool.sample.SampleCommand.OpenSample;
import org.talentpool.sample.SampleCommand.SpendSample;
import org.talentpool.sample.SampleCommand.TopUpSample;
import org.talentpool.sample.SampleEvent.Badge;
import org.talentpool.sample.SampleEvent.SampleCounted;
import org.talentpool.sample.SampleEvent.SampleOpened;

@Aggregate
@NullUnmarked
class Sample {
    @AggregateIdentifier
    private String id;

    private UUID bareId;
    private int total;

    Sample() {}

    @CommandHandler
    Sample(OpenSample command) {
        var badge = Personal.of(new Badge(command.name(), LocalDate.of(2025, 1, 31)));
        apply(new SampleOpened(command.sampleId().value(), badge, "new"));
    }

    @CommandHandler
    void count(CountSample command) {
        count(command.by());
    }

    @CommandHandler
    void fail(BreakSample command) {
        throw new IllegalStateException("broken");
    }

    @CommandHandler
    void spend(SpendSample command) {
        mustHave(command.by());
        apply(new SampleCounted(bareId, -command.by()));
    }

    @CommandHandler
    void topUp(TopUpSample command) {
        count(Math.max(0, command.to() - total));
    }

    @CommandHandler
    void countInVain(CountInVain command) {
        count(command.by());
        mustHave(Integer.MAX_VALUE);
    }

    void mustHave(int least) {
        if (total < least) {
            throw Refusal.of(RefusalCode.WRONG_STATE, "Has less");
        }
    }

    void count(int by) {
        if (by < 0) {
            throw Refusal.of(RefusalCode.WRONG_STATE, "Cannot count backwards");
        }
        if (by > 0) {
            apply(new SampleCounted(bareId, by));
        }
    }

    @EventSourcingHandler
    void on(SampleOpened event) {
        id = new SampleId(event.sampleId()).toString();
        bareId = event.sampleId();
    }

    @EventSourcingHandler
    void on(SampleCounted event) {
        total += event.by();
    }

    int total() {
        return total;
    }
}

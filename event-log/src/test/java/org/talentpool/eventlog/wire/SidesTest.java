package org.talentpool.eventlog.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.NoOpCallback;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.operations.DeadLetterCommand.RetryDeadLetters;
import org.talentpool.kernel.operations.ProcessingGroupId;
import org.talentpool.kernel.operations.RebuildCommand.StartRebuild;
import org.talentpool.kernel.operations.RebuildId;

class SidesTest {
    private static final RetryDeadLetters FOR_EITHER = new RetryDeadLetters(new ProcessingGroupId("projection-post"));
    private static final StartRebuild FOR_ONE = new StartRebuild(RebuildId.fresh(), List.of());

    @Test
    void only_what_both_sides_carry_out_is_named_by_side() {
        var either = RetryDeadLetters.class.getName();
        var one = StartRebuild.class.getName();
        assertThat(Sides.at(either, "query-side")).isEqualTo(either + "@query-side");
        assertThat(Sides.at(one, "query-side")).isEqualTo(one);
        assertThat(Sides.plain(Sides.at(either, "command-side"))).isEqualTo(either);
        assertThat(Sides.mayBeEither(one)).isFalse();
    }

    @Test
    void handlers_are_offered_commands_by_the_names_that_they_know() {
        var names = new ArrayList<String>();
        var bus = new LocalCommands(SimpleCommandBus.builder().build());
        for (var type : List.of(RetryDeadLetters.class, StartRebuild.class))
            bus.subscribe(Sides.at(type.getName(), "query-side"), command -> names.add(command.getCommandName()));
        for (var command : List.of(FOR_EITHER, FOR_ONE)) {
            var sent = Sides.at(asCommandMessage(command), "query-side");
            bus.dispatch(sent, NoOpCallback.INSTANCE);
            assertThat(sent).isInstanceOf(GenericCommandMessage.class);
        }
        assertThat(names).containsExactly(RetryDeadLetters.class.getName(), StartRebuild.class.getName());
    }
}

package org.talentpool.kernel.operations;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of dead letters, of the process that works on their group. */
public sealed interface DeadLetterCommand {
    /** Offers the sequence of this letter to its group again, in order, up to the first that fails again. */
    record RetryDeadLetter(@TargetAggregateIdentifier DeadLetterId letterId) implements DeadLetterCommand {}

    /** The same for every sequence of a group. */
    record RetryDeadLetters(@TargetAggregateIdentifier ProcessingGroupId group) implements DeadLetterCommand {}

    /** Gives up the first letter of a sequence; what its group would have made of it is missing from then on. */
    record DiscardDeadLetter(@TargetAggregateIdentifier DeadLetterId letterId) implements DeadLetterCommand {}
}

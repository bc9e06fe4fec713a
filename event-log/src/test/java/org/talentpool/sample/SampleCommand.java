package org.talentpool.sample;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

public sealed interface SampleCommand {
    @TargetAggregateIdentifier
    SampleId sampleId();

    record OpenSample(SampleId sampleId, String name) implements SampleCommand {}

    /** @param by added to the total; 0 adds no event, less is refused */
    record CountSample(SampleId sampleId, int by) implements SampleCommand {}

    /** Counts both samples or neither. */
    record CountBoth(SampleId sampleId, SampleId other, int by) implements SampleCommand {}

    /** Refused if the sample has less. */
    record SpendSample(SampleId sampleId, int by) implements SampleCommand {}

    /** Adds what is missing; if nothing is, there is no event. */
    record TopUpSample(SampleId sampleId, int to) implements SampleCommand {}

    /** Counts and is refused all the same. */
    record CountInVain(SampleId sampleId, int by) implements SampleCommand {}

    /** Refused if the other sample has less, which is only read. */
    record CountUpToOther(SampleId sampleId, SampleId other, int by) implements SampleCommand {}

    record BreakSample(SampleId sampleId) implements SampleCommand {}
}

package org.talentpool.sample;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.talentpool.sample.SampleCommand.CountBoth;
import org.talentpool.sample.SampleCommand.CountUpToOther;

class SamplePairs {
    private final Repository<Sample> samples;

    SamplePairs(Repository<Sample> samples) {
        this.samples = samples;
    }

    @CommandHandler
    void count(CountBoth command) {
        samples.load(command.sampleId().toString()).execute(sample -> sample.count(command.by()));
        samples.load(command.other().toString()).execute(sample -> sample.count(command.by()));
    }

    @CommandHandler
    void count(CountUpToOther command) {
        samples.load(command.other().toString()).execute(other -> other.mustHave(command.by()));
        samples.load(command.sampleId().toString()).execute(sample -> sample.count(command.by()));
    }
}

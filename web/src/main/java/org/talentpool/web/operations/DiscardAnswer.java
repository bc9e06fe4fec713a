package org.talentpool.web.operations;

import org.talentpool.web.command.CommandAnswer;

/**
 * What giving up a dead letter answers.
 *
 * @param consequence what is missing from now on, in words
 */
record DiscardAnswer(String id, long version, long position, String consequence) {
    private static final String CONSEQUENCE =
            "The group has not handled the event: a read model lacks it until it is rebuilt,"
                    + " an automation has not followed it up. The letters behind it wait on.";

    static DiscardAnswer of(CommandAnswer done) {
        return new DiscardAnswer(done.id(), done.version(), done.position(), CONSEQUENCE);
    }
}

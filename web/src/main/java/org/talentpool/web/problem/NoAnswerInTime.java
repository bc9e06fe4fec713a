package org.talentpool.web.problem;

/** Neither a decision nor an answer came within the time that a client is made to wait. */
public final class NoAnswerInTime extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoAnswerInTime() {
        super("no answer in time", null, false, false);
    }
}

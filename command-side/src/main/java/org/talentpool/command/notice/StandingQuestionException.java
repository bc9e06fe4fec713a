package org.talentpool.command.notice;

/** There is no answer yet that has seen what happened. */
final class StandingQuestionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StandingQuestionException(Throwable cause) {
        super("No answer yet", cause);
    }
}

package org.talentpool.command.errand;

/** An errand is to be done again. It tells the kinds of failure only, since the scheduler logs its text. */
final class ErrandFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ErrandFailedException(String kinds) {
        super(kinds, null, false, false);
    }
}

package org.talentpool.web.body;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A value that was read but does not fit; its message is ours and may be shown. */
public final class UnfitValue extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    UnfitValue(JsonParser parser, String message) {
        super(parser, message);
    }
}

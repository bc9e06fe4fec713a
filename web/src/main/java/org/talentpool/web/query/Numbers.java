package org.talentpool.web.query;

import java.util.regex.Pattern;
import org.talentpool.web.problem.MalformedRequest;

/** Whole numbers in parameters. */
final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    private Numbers() {}

    /** @throws MalformedRequest if it is none, or outside the range */
    static long within(String name, String text, long least, long most) {
        long number = WHOLE.matcher(text).matches() ? Long.parseLong(text) : -1;
        if (number < least || number > most) {
            throw MalformedRequest.parameter(name, "must be a whole number from " + least + " to " + most);
        }
        return number;
    }
}

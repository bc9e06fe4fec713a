package org.talentpool.command.decision;

import static org.talentpool.kernel.refusal.RefusalCode.ALREADY_EXISTS;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;
import static org.talentpool.kernel.refusal.RefusalCode.NATIONALITY_NOT_ELIGIBLE;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_FOUND;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.Map;
import org.talentpool.kernel.refusal.Refusal;

/** Refusals that are worded alike wherever they are needed. */
public final class Refused {
    private Refused() {}

    /** The wish does not fit the stage that its object has reached. */
    public static Refusal wrongState(Enum<?> state) {
        return Refusal.of(WRONG_STATE, "Not possible in state " + state, Map.of("state", state.name()));
    }

    /** The stage fits, but a date that belongs to it is over. */
    public static Refusal overSince(Enum<?> state, String name, LocalDate lastDay) {
        return Refusal.of(WRONG_STATE, name + " is over", Map.of("state", state.name(), name, lastDay.toString()));
    }

    /** Unknown, or none of the asker's business, which must look the same. */
    public static Refusal notFound(Object id) {
        return Refusal.of(NOT_FOUND, "Unknown", Map.of("id", bare(id)));
    }

    /** The id that was chosen for something new names something already. */
    public static Refusal taken(Object id) {
        return Refusal.of(ALREADY_EXISTS, "Taken", Map.of("id", bare(id)));
    }

    /** None of the nationalities is of a member nation (EL-01); which they are is not told. */
    public static Refusal notANational() {
        return Refusal.byRule(NATIONALITY_NOT_ELIGIBLE, "EL-01", "Not a national of a member nation", Map.of());
    }

    /** The id as its sender knows it, without the prefix of its kind. */
    private static String bare(Object id) {
        var text = id.toString();
        return text.substring(text.indexOf(':') + 1);
    }

    /** A date that lies behind the earliest one that makes sense. */
    public static Refusal tooEarly(String name, LocalDate given, LocalDate earliest) {
        return Refusal.of(
                MALFORMED, name + " is too early", Map.of(name, given.toString(), "earliest", earliest.toString()));
    }

    /** A date that lies beyond the latest one that makes sense. */
    public static Refusal tooLate(String name, LocalDate given, LocalDate latest) {
        return Refusal.of(
                MALFORMED, name + " is too late", Map.of(name, given.toString(), "latest", latest.toString()));
    }
}

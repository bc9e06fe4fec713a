package org.talentpool.query.matching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.query.matching.index.Inquiry;
import org.talentpool.query.readmodel.Cursor;

/** The pool and the posts that one question is about, as they are or as they were. */
interface AskedPool {
    /** None before the opening, and none once closed. */
    Optional<Posting> matched(UUID post);

    /** By number of the post, from the one after the cursor on. */
    List<Posting> open(@Nullable Cursor after, int rows);

    default List<Posting> open() {
        return open(null, Integer.MAX_VALUE);
    }

    /** Whether the candidate is somebody who can be matched: on a list or not, but not erased. */
    boolean isKnown(UUID candidate);

    /** Asks about a vacancy and those who are listed for it. */
    <T> T ask(Vacancy vacancy, Function<Inquiry, T> question);

    /** Asks about a vacancy and one candidate, be it listed or not, among those who are listed. */
    <T> T askOf(UUID candidate, Vacancy vacancy, Function<Inquiry, T> question);

    /** Asks about a vacancy and one candidate alone: the order among others is not known to the question. */
    <T> T askAlone(UUID candidate, Vacancy vacancy, Function<Inquiry, T> question);

    /** Asks about a vacancy and whoever is on any list. */
    <T> T askAll(Vacancy vacancy, Function<Inquiry, T> question);
}

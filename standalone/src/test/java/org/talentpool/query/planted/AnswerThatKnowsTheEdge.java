package org.talentpool.query.planted;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** An answer must not depend on how it is asked. */
public class AnswerThatKnowsTheEdge {
    @Nullable
    HttpServletRequest request;
}

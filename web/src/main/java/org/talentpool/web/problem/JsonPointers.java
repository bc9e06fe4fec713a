package org.talentpool.web.problem;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** Writes JSON pointers (RFC 6901) that are safe to show: what a client called its members goes into them. */
final class JsonPointers {
    private static final int LONGEST = 200;

    private JsonPointers() {}

    static String of(List<JacksonException.Reference> path) {
        return presentable(path.stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining()));
    }

    /** @param path such as {@code languages[0].level} */
    static String ofPropertyPath(String path) {
        return "/" + path.replace("].", "/").replace("]", "").replace('[', '/').replace('.', '/');
    }

    static String presentable(String pointer) {
        return pointer.codePoints()
                .map(point -> isPresentable(point) ? point : '\uFFFD')
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPresentable(int point) {
        int type = Character.getType(point);
        return type != Character.SURROGATE && type != Character.CONTROL && type != Character.FORMAT;
    }
}

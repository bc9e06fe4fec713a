package org.talentpool.web.document;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/** Names the shapes of the document: a nested type is called after the one around it, so that no two share a name. */
final class ShapeNames extends TypeNameResolver {
    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        Class<?> around = type.getEnclosingClass();
        String own = super.nameForClass(type, options);
        return around == null || type.isEnum() ? own : around.getSimpleName().replaceAll("(View|Form)$", "") + own;
    }
}

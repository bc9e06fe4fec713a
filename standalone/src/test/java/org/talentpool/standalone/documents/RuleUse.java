package org.talentpool.standalone.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentpool.standalone.architecture.SourceTree;

/**
 * A place that names a rule.
 *
 * @param kind annotation that names it
 * @param method of a test; empty for a class
 * @param refusesNothing why nothing is refused; empty where something is
 */
record RuleUse(Kind kind, String rule, Path file, String method, String refusesNothing) {
    private static final Pattern ANNOTATION = Pattern.compile("(?s)@(Applies|Allows|Refuses)\\(([^@]*?)\\)\\n");
    private static final Pattern ID = Pattern.compile("\"([A-Z]{2}-[0-9]{2})\"");
    private static final Pattern REASON = Pattern.compile("refusesNothing\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern METHOD = Pattern.compile("void (\\w+)\\(");

    enum Kind {
        APPLIES,
        ALLOWS,
        REFUSES
    }

    /** Read from the source: the annotations leave no trace in class files, and tests of other modules are not at hand. */
    static List<RuleUse> in(Path file) {
        var text = SourceTree.text(file);
        var uses = new ArrayList<RuleUse>();
        for (var annotation = ANNOTATION.matcher(text); annotation.find(); ) {
            var kind = Kind.valueOf(annotation.group(1).toUpperCase(Locale.ROOT));
            var method =
                    kind == Kind.APPLIES ? "" : first(METHOD.matcher(text).region(annotation.end(), text.length()));
            var reason = first(REASON.matcher(annotation.group(2)));
            for (var id = ID.matcher(annotation.group(2)); id.find(); )
                uses.add(new RuleUse(kind, id.group(1), file, method, reason));
        }
        return uses;
    }

    private static String first(Matcher matcher) {
        return matcher.find() ? matcher.group(1) : "";
    }

    String className() {
        var name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }
}

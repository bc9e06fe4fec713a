package org.talentpool.standalone.portability;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param log file of the log
 * @param keys file of the keys, if they go with it
 * @param settings the other arguments, which are the application's
 */
@SuppressWarnings("ArrayRecordComponent")
record Errand(boolean isExport, Path log, Optional<Path> keys, String[] settings) {
    /** None if it cannot be understood. */
    static Optional<Errand> of(String... arguments) {
        boolean isExport = arguments[0].equals("export");
        String log = isExport ? "--to" : "--from";
        String keys = isExport ? "--keys-to" : "--keys-from";
        Map<String, Path> files = new HashMap<>();
        List<String> settings = new ArrayList<>();
        for (int at = 1; at < arguments.length; at++) {
            String[] parts = arguments[at].split("=", 2);
            boolean isFile = parts[0].equals(log) || parts[0].equals(keys);
            if (isFile && parts.length == 2) files.put(parts[0], Path.of(parts[1]));
            else if (isFile && at + 1 < arguments.length) files.put(parts[0], Path.of(arguments[++at]));
            else if (!isFile && arguments[at].startsWith("--") && parts.length == 2) settings.add(arguments[at]);
            else return Optional.empty();
        }
        return Optional.ofNullable(files.get(log))
                .map(file -> new Errand(
                        isExport, file, Optional.ofNullable(files.get(keys)), settings.toArray(String[]::new)));
    }
}

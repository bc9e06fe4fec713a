package org.talentpool.query.readmodel;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lists in a column that holds the same few over and over: each text is read once. */
public final class RepeatedLists<T> {
    private static final int MOST = 10_000;

    private final Map<String, List<T>> known = new ConcurrentHashMap<>();
    private final JsonColumns json;
    private final Class<T> element;

    public RepeatedLists(JsonColumns json, Class<T> element) {
        this.json = json;
        this.element = element;
    }

    public List<T> read(String column) {
        var found = known.get(column);
        if (found != null) return found;
        if (known.size() >= MOST) known.clear();
        var read = List.copyOf(json.list(column, element));
        known.put(column, read);
        return read;
    }
}

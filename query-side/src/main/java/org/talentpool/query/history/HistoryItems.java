package org.talentpool.query.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.metadata.SealedText;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.query.readmodel.JsonColumns;

/** Opens what was decided at some places of the log, and why. */
@Component
public class HistoryItems {
    private final JsonColumns json;
    private final PastEvents log;
    private final SealedText texts;

    HistoryItems(JsonColumns json, PastEvents log, SealedText texts) {
        this.json = json;
        this.log = log;
        this.texts = texts;
    }

    public List<HistoryView.Item> of(List<HistoryRow> rows) {
        var events = log.upTo(rows.stream().map(HistoryRow::place).toList());
        return rows.stream()
                .map(row -> item(row, events.getOrDefault(row.place().stream(), List.of())))
                .toList();
    }

    private HistoryView.Item item(HistoryRow row, List<Object> stream) {
        return new HistoryView.Item(
                row.position(),
                row.time(),
                row.type(),
                row.actor(),
                row.role(),
                row.authority(),
                row.reasonCode(),
                texts.open(row.sealedReason()),
                row.correlationId(),
                row.causationId(),
                row.policyVersion(),
                changes(stream, (int) row.place().sequence()));
    }

    private Map<String, Object> changes(List<Object> stream, int sequence) {
        if (sequence >= stream.size()) return Map.of();
        var changes = new LinkedHashMap<String, Object>();
        Changes.of(stream.get(sequence), stream.subList(0, sequence))
                .forEach((name, value) -> changes.put(name, json.plain(value)));
        return changes;
    }
}

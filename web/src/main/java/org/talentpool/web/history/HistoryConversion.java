package org.talentpool.web.history;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.web.file.Csv;
import org.talentpool.web.file.FileAnswer;
import tools.jackson.databind.json.JsonMapper;

/** Lets a page of the history be asked for as CSV, what changed as JSON in one cell. */
@Configuration(proxyBeanMethods = false)
class HistoryConversion implements WebMvcConfigurer {
    private static final List<String> COLUMNS = List.of(
            "position",
            "time",
            "type",
            "actor",
            "role",
            "authority",
            "reasonCode",
            "reason",
            "correlationId",
            "causationId",
            "policyVersion",
            "changes");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(FileAnswer.csv(HistoryView.class, _ -> "history", HistoryConversion::csv));
    }

    private static byte[] csv(HistoryView history) {
        return Csv.of(
                COLUMNS, history.items().stream().map(HistoryConversion::row).toList());
    }

    private static List<@Nullable Object> row(HistoryView.Item item) {
        return Arrays.<@Nullable Object>asList(
                item.position(),
                item.time(),
                item.type(),
                item.actor(),
                item.role(),
                item.authority(),
                item.reasonCode(),
                item.reason(),
                item.correlationId(),
                item.causationId(),
                item.policyVersion(),
                JSON.writeValueAsString(item.changes()));
    }
}

package org.talentpool.query.asof;

import java.time.Instant;
import java.util.HashMap;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.talentpool.query.Story;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks and writes the answer down. */
record Asking(Story story, QueryGateway queries) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param asOf none for now */
    String answer(Object question, @Nullable Instant asOf) {
        var metaData = new HashMap<String, Object>();
        if (asOf == null) metaData.put("minPosition", story.position());
        else metaData.put("asOf", asOf.toString());
        try {
            return Story.patiently(() -> queries.query(
                            question.getClass().getName(),
                            new GenericMessage<>(question, metaData),
                            ResponseTypes.optionalInstanceOf(Object.class))
                    .join()
                    .map(Asking::text)
                    .orElse("nothing"));
        } catch (CompletionException e) {
            if (e.getCause() instanceof QueryExecutionException refused)
                return "refused: " + refused.getDetails().orElse(refused.getMessage());
            throw e;
        }
    }

    private static String text(Object answer) {
        var tree = JSON.valueToTree(answer);
        if (tree instanceof ObjectNode object)
            for (var none : new String[] {"asOf", "generatedAt"}) object.remove(none);
        return JSON.writeValueAsString(tree);
    }
}

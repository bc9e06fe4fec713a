package org.talentpool.command.webhook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.talentpool.kernel.notice.NoticeEvent.ErasureForeseen;
import org.talentpool.kernel.notice.NoticeEvent.MemberMatched;
import org.talentpool.kernel.notice.NoticeEvent.NoticeRaised;
import org.talentpool.kernel.notice.NoticeEvent.VacancyMatched;
import org.talentpool.kernel.notice.NoticeEvent.WebhookFailureNoticed;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is sent of a notice: a thin event as CloudEvents 1.0 spells it in JSON. It says that there is something and where to
 * ask, and nothing about anybody. It is made from what is stored, so that each attempt sends the same bytes.
 */
final class CloudEvent {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TYPE = "org.talentpool.notice.";

    private CloudEvent() {}

    static byte[] of(NoticeRaised notice, Instant raisedAt, String source) {
        var event = new LinkedHashMap<String, Object>();
        event.put("specversion", "1.0");
        event.put("id", notice.noticeId().toString());
        event.put("source", source);
        event.put("type", TYPE + notice.getClass().getSimpleName());
        event.put("time", raisedAt.toString());
        event.put("datacontenttype", "application/json");
        event.put("data", data(notice));
        return JSON.writeValueAsBytes(event);
    }

    private static Map<String, Object> data(NoticeRaised notice) {
        var data = new LinkedHashMap<String, Object>();
        data.put("noticeId", notice.noticeId().toString());
        data.put("kind", notice.kind().name());
        data.put("version", 1);
        switch (notice) {
            case VacancyMatched matched -> {
                data.put("postId", matched.postId().toString());
                data.put("policyVersion", matched.policyVersion());
            }
            case MemberMatched matched -> {
                data.put("candidateId", matched.candidateId().toString());
                data.put("policyVersion", matched.policyVersion());
            }
            case ErasureForeseen foreseen -> {
                data.put("candidateId", foreseen.candidateId().toString());
                data.put("erasedAfter", foreseen.erasedAfter().toString());
            }
            case WebhookFailureNoticed failed ->
                data.put("webhookId", failed.webhookId().toString());
        }
        return data;
    }
}

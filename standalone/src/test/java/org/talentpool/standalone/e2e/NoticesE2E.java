package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody asks who fits: the officer is told, on the page, over HTTP and by a signed message, also across a restart. */
class NoticesE2E {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String NEXT_SECRET = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";

    private final Journey ids = new Journey();
    private final String webhook = UUID.randomUUID().toString();

    @TempDir
    Path folder;

    @Test
    void a_vacancy_that_opens_is_told_of_by_a_message_that_can_be_verified() throws Exception {
        try (var receiver = new NoticeReceiver().answering(number -> number <= 2 ? 503 : 200)) {
            try (var context = start(receiver)) {
                var admin = client(context, "admin");
                register(admin, receiver);
                var officer = client(context, "officer");
                officer.post("/api/requisitions", ids.requisitionBody(TODAY)).mustBe(201);
                String list = "/api/requisitions/" + ids.requisition();
                officer.post(list + "/publication").mustBe(200);
                ids.takePart(officer, TODAY);
                officer.post(list + "/closure").mustBe(200);
                awaitMatched(context, admin);
                ids.establish(officer, TODAY);
                var ofMember = awaitNotice(officer, "kind=MEMBER_MATCHED&candidateId=" + ids.candidate());
                assertThat(ofMember.text("/items/0/trigger")).isEqualTo("LIST_ESTABLISHED");
                assertThat(ofMember.text("/items/0/posts/0/postId")).isEqualTo(ids.post());
                eventually().until(() -> receiver.received().size() == 3);
                verify(receiver, ofMember.text("/items/0/id"));
                awaitDelivery(admin, ofMember.text("/items/0/id"), 3);

                openAnother(officer, receiver);
                takeNote(officer, ofMember.text("/items/0/id"));
                receiver.answering(number -> 500);
                rotate(admin);
                sendAgain(admin, ofMember.text("/items/0/id"), receiver);
            }
            afterRestart(receiver);
        }
    }

    /** Whoever is matched late fits by what has happened since, and is told of for each event: here one is to be told of. */
    private static void awaitMatched(ConfigurableApplicationContext context, Client admin) {
        eventually()
                .until(() -> admin.get("/api/operations/projections").mustBe(200).json().findValues("lag").stream()
                        .allMatch(lag -> lag.asLong() == 0));
        var errands = context.getBean(JdbcClient.class).sql("select count(*) from command.scheduled_errands");
        eventually().until(() -> errands.query(Long.class).single() == 0);
    }

    private void verify(NoticeReceiver receiver, String notice) throws Exception {
        for (var message : receiver.received()) {
            assertThat(message.isSignedWith(SECRET)).isTrue();
            assertThat(message.id()).isEqualTo(notice);
            assertThat(message.body()).isEqualTo(receiver.received().getFirst().body());
        }
        var event = receiver.received().getFirst().json();
        assertThat(event.path("specversion").asString()).isEqualTo("1.0");
        assertThat(event.path("type").asString()).isEqualTo("org.talentpool.notice.MemberMatched");
        assertThat(event.at("/data/candidateId").asString()).isEqualTo(ids.candidate());
        assertThat(event.toString()).doesNotContain("Mina", "example.org", "score");
    }

    private void openAnother(Client officer, NoticeReceiver receiver) throws Exception {
        int before = receiver.received().size();
        var another = ids.another();
        officer.post("/api/posts", another.postBody(TODAY)).mustBe(201);
        officer.post("/api/posts/%s/vacancy".formatted(another.post()), another.vacancyBody())
                .mustBe(200);
        var notice = awaitNotice(officer, "kind=VACANCY_MATCHED&postId=" + another.post());
        assertThat(notice.number("/items/0/fitting")).isEqualTo(1);
        assertThat(notice.text("/items/0/best/0")).isEqualTo(ids.candidate());
        eventually().until(() -> receiver.received().size() > before);
        assertThat(receiver.received().getLast().json().at("/data/postId").asString())
                .isEqualTo(another.post());
        assertThat(receiver.received().getLast().isSignedWith(SECRET)).isTrue();
    }

    private static void takeNote(Client officer, String notice) {
        var taken = officer.post("/api/notices/%s/acknowledgement".formatted(notice))
                .mustBe(200);
        var seen = officer.get("/api/notices/%s?minPosition=%d".formatted(notice, taken.position()));
        assertThat(seen.mustBe(200).text("/state")).isEqualTo("ACKNOWLEDGED");
        assertThat(officer.get("/api/notices?state=OPEN").text()).doesNotContain("\"id\":\"" + notice);
    }

    private void rotate(Client admin) {
        var rotated = admin.post(
                        "/api/webhooks/%s/secret".formatted(webhook), "{\"secret\": \"%s\"}".formatted(NEXT_SECRET))
                .mustBe(200);
        var shown = admin.get("/api/webhooks/%s?minPosition=%d".formatted(webhook, rotated.position()))
                .mustBe(200);
        // It is a day from then, and midnight may have passed since the tests began.
        assertThat(shown.text("/previousSecretUntil"))
                .isIn(TODAY.plusDays(1).toString(), TODAY.plusDays(2).toString());
        assertThat(shown.text()).doesNotContain("whsec_");
    }

    /** Both secrets sign by now. It fails, and is still on its way when the application stops. */
    private void sendAgain(Client admin, String notice, NoticeReceiver receiver) throws Exception {
        int before = receiver.received().size();
        admin.post("/api/webhooks/%s/deliveries/%s".formatted(webhook, notice)).mustBe(200);
        eventually().until(() -> receiver.received().size() > before);
        assertThat(receiver.received().getLast().isSignedWith(NEXT_SECRET)).isTrue();
        assertThat(receiver.received().getLast().isSignedWith(SECRET)).isTrue();
    }

    private void afterRestart(NoticeReceiver receiver) throws Exception {
        int before = receiver.received().size();
        receiver.answering(number -> 200);
        try (var context = start(receiver)) {
            eventually().until(() -> receiver.received().size() > before);
            var notice = receiver.received().getLast().id();
            eventually()
                    .untilAsserted(() -> assertThat(client(context, "admin")
                                    .get("/api/webhooks/" + webhook)
                                    .mustBe(200)
                                    .text("/deliveries/0/delivered"))
                            .isEqualTo("true"));
            assertThat(notice).isEqualTo(receiver.received().get(before - 1).id());
        }
    }

    @Test
    void nothing_can_be_registered_where_nothing_is_allowed() throws Exception {
        var admin = RunningSystem.shared().as("admin");
        try (var receiver = new NoticeReceiver()) {
            admin.post("/api/webhooks", body(receiver)).mustBeRefused(422, "WEBHOOK_HOST_NOT_ALLOWED");
        }
        RunningSystem.shared().as("officer").get("/api/webhooks").mustBeRefused(403, "FORBIDDEN");
    }

    private ConfigurableApplicationContext start(NoticeReceiver receiver) {
        return RunningSystem.start(Map.of(
                "talentpool.data-folder", folder.toString(),
                "talentpool.webhooks.hosts", receiver.host(),
                "talentpool.webhooks.loopback", "true",
                "talentpool.webhooks.retries", "200ms,200ms,2s,2s,2s,2s,2s,2s,2s,2s,2s,2s,2s",
                "talentpool.errands.polling-interval", "100ms",
                "talentpool.errands.heartbeat", "500ms"));
    }

    private void register(Client admin, NoticeReceiver receiver) {
        admin.post("/api/users", """
                        {"username": "officer", "password": "%s", "roles": ["TALENT_OFFICER"]}""".formatted(RunningSystem.PASSWORD)).mustBe(201);
        admin.post("/api/webhooks", body(receiver)).mustBe(201);
        admin.post("/api/webhooks", body(receiver)).mustBeRefused(409, "ALREADY_EXISTS");
    }

    private String body(NoticeReceiver receiver) {
        return """
                {"id": "%s", "url": "%s", "description": "Intranet", "secret": "%s"}""".formatted(webhook, receiver.url(), SECRET);
    }

    private void awaitDelivery(Client admin, String notice, int attempts) {
        eventually().untilAsserted(() -> {
            var shown = admin.get("/api/webhooks/" + webhook).mustBe(200);
            assertThat(shown.text("/deliveries/0/noticeId")).isEqualTo(notice);
            assertThat(shown.text("/deliveries/0/delivered")).isEqualTo("true");
            assertThat(shown.number("/deliveries/0/attempts")).isEqualTo(attempts);
        });
    }

    private static Answer awaitNotice(Client officer, String filter) {
        return eventually()
                .until(
                        () -> officer.get("/api/notices?" + filter).mustBe(200),
                        answer -> !answer.json().path("items").isEmpty());
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofMinutes(1));
    }

    private static Client client(ConfigurableApplicationContext context, String user) {
        return new Client(RunningSystem.hostOf(context), user, RunningSystem.PASSWORD);
    }
}

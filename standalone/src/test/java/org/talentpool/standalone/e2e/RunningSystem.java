package org.talentpool.standalone.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.talentpool.standalone.TalentPool;

/** The whole application on a data folder of its own, started once and shared by all who ask; stopped when the tests end. */
final class RunningSystem implements Host {
    static final String PASSWORD = "e2e-correct-horse";

    static {
        // The ten seconds that are usual are not enough for what happens in the background of a busy machine.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    private static final class Holder {
        static final RunningSystem SYSTEM = new RunningSystem();
    }

    private final ConfigurableApplicationContext context;

    private RunningSystem() {
        Path folder = temporaryFolder();
        context = start(
                Map.of("talentpool.data-folder", folder.toString(), "talentpool.evidence.checkpoint-after", "500ms"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            context.close();
            delete(folder);
        }));
        registerUsers(this);
    }

    static RunningSystem shared() {
        return Holder.SYSTEM;
    }

    /** Starts another application in this process; whoever does so closes it. */
    static ConfigurableApplicationContext start(Map<String, Object> properties) {
        return start(properties, _ -> {});
    }

    /** @param parts adds to the application what only tests need */
    static ConfigurableApplicationContext start(
            Map<String, Object> properties, ApplicationContextInitializer<GenericApplicationContext> parts) {
        var application = TalentPool.application();
        application.addInitializers(parts);
        application.setRegisterShutdownHook(false);
        var arguments = new ArrayList<String>(
                List.of("--server.port=0", "--management.server.port=-1", "--talentpool.admin-password=" + PASSWORD));
        properties.forEach((name, value) -> arguments.add("--%s=%s".formatted(name, value)));
        return application.run(arguments.toArray(String[]::new));
    }

    static String hostOf(ConfigurableApplicationContext context) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return "http://127.0.0.1:" + server.getPort();
    }

    @Override
    public String host() {
        return hostOf(context);
    }

    /** A part of the running application, to break something that no request can break. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** All tables of the running application. */
    Contents contents() {
        return Contents.of(context);
    }

    /** A requisition with one candidate, who is offered one post. */
    Journey journeyToOffer() {
        var officer = as("officer");
        var today = LocalDate.now(ZoneId.of("Europe/Brussels"));
        var things = new Journey();
        officer.post("/api/requisitions", things.requisitionBody(today)).mustBe(201);
        things.listUnder(officer, today);
        String post = "/api/posts/" + things.post();
        officer.post(post + "/assignment", things.assignmentBody()).mustBe(200);
        officer.post(post + "/offer", Journey.offer("G8", today)).mustBe(200);
        return things;
    }

    /** The users that tests speak as. */
    static void registerUsers(Host host) {
        for (var user : List.of("officer", "manager", "panel", "auditor", "accessibility")) registerUser(host, user);
    }

    private static void registerUser(Host host, String username) {
        var roles = Map.of(
                "officer",
                "TALENT_OFFICER",
                "manager",
                "HIRING_MANAGER",
                "panel",
                "PANEL_MEMBER",
                "auditor",
                "AUDITOR",
                "accessibility",
                "ACCESSIBILITY_OFFICER");
        host.as("admin")
                .post("/api/users", """
                        {"username": "%s", "password": "%s", "roles": ["%s"]}""".formatted(username, PASSWORD, roles.get(username)))
                .mustBe(201);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("talentpool-e2e");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

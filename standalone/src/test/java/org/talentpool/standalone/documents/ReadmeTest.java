package org.talentpool.standalone.documents;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.accommodation.AccommodationCommand;
import org.talentpool.kernel.application.ApplicationCommand;
import org.talentpool.kernel.candidate.CandidateCommand;
import org.talentpool.kernel.contract.ContractCommand;
import org.talentpool.kernel.disclosure.DisclosureCommand;
import org.talentpool.kernel.event.EventCatalogue;
import org.talentpool.kernel.notice.NoticeCommand;
import org.talentpool.kernel.operations.DeadLetterCommand;
import org.talentpool.kernel.operations.RebuildCommand;
import org.talentpool.kernel.policy.PolicyCommand;
import org.talentpool.kernel.post.PostCommand;
import org.talentpool.kernel.privacy.PrivacyCommand;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.requisition.RequisitionCommand;
import org.talentpool.kernel.user.UserCommand;
import org.talentpool.kernel.webhook.DeliveryCommand;
import org.talentpool.kernel.webhook.WebhookCommand;

/** What the README says about the code is so. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");
    /** Where commands are handled; one is handled where the tables are that it is about. */
    private static final Pattern CODE = Pattern.compile(
            "]\\(command-side/src/main|/deadletter/LetterKeeping\\.java\\)|/rebuild/Rebuilds\\.java\\)");

    private static final Pattern NAME = Pattern.compile("`([A-Za-z_]+)`");

    @Test
    void every_link_leads_to_a_file() throws IOException {
        var links = LINK.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("http"))
                .toList();

        assertThat(links)
                .hasSizeGreaterThan(60)
                .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
    }

    @Test
    void every_command_has_a_line_and_every_line_a_command() throws IOException {
        var commands = Stream.of(
                        RequisitionCommand.class,
                        CandidateCommand.class,
                        ApplicationCommand.class,
                        AccommodationCommand.class,
                        PostCommand.class,
                        ContractCommand.class,
                        UserCommand.class,
                        PolicyCommand.class,
                        NoticeCommand.class,
                        PrivacyCommand.class,
                        WebhookCommand.class,
                        DeliveryCommand.class,
                        DisclosureCommand.class,
                        DeadLetterCommand.class,
                        RebuildCommand.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .collect(toSet());

        assertThat(namesInColumn(2)).isEqualTo(commands);
    }

    @Test
    void every_event_and_refusal_is_one_of_ours() throws IOException {
        var events = EventCatalogue.types().stream().map(Class::getSimpleName).collect(toSet());
        var refusals = Arrays.stream(RefusalCode.values()).map(Enum::name).collect(toSet());

        assertThat(namesInColumn(3)).isEqualTo(events);
        assertThat(refusals).containsAll(namesInColumn(4));
    }

    @Test
    void every_code_link_mentions_its_command() throws IOException {
        assertThat(slices()).allSatisfy(cells -> {
            var code = Files.readString(ROOT.resolve(links(cells[5]).getFirst()));
            assertThat(names(cells[2])).allSatisfy(command -> assertThat(code).contains(command));
        });
    }

    private static Set<String> namesInColumn(int column) throws IOException {
        return slices().stream().flatMap(cells -> names(cells[column]).stream()).collect(toSet());
    }

    private static List<String[]> slices() throws IOException {
        return Files.readString(ROOT.resolve("README.md"))
                .lines()
                .filter(line -> line.startsWith("|") && CODE.matcher(line).find())
                .map(line -> line.split("\\|", -1))
                .toList();
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).toList();
    }

    private static List<String> links(String cell) {
        return LINK.matcher(cell)
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
    }
}

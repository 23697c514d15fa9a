package vn.vinhdanh.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.DemoAccounts;
import vn.vinhdanh.systemtests.running.Endpoints;
import vn.vinhdanh.systemtests.running.Mailbox;
import vn.vinhdanh.systemtests.running.RunningSystem;
import vn.vinhdanh.systemtests.running.Service;
import vn.vinhdanh.systemtests.running.Today;

/**
 * The system after the story: its logs show the way of a request through all processes and nothing about a person, and
 * every route answers each role as the access table says. The access table comes last, because it changes objects.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlayedStoryIT {

    private static final Duration RETRY_FOR = Duration.ofSeconds(60);
    private static final Pattern CORRELATION = Pattern.compile("\\[([0-9a-f]{32})]");

    /**
     * What personal data of the story have in common: names and reasons are marked as samples, addresses have one
     * domain, tokens have the form of a JWT, and the places are those of the plan.
     */
    private static final List<Pattern> MARKS = Stream.of(
                    "mẫu",
                    "vi-du\\.example",
                    "[\\p{Alnum}._%+-]+@[\\p{Alnum}-]+\\.[\\p{Alnum}.]+\\b(?<!\\.java)",
                    "eyJ[\\w-]{10,}",
                    "Bearer ",
                    "api/answers/(?![{*])",
                    "Hội trường",
                    "(?<![\\p{Alnum}.:-])0\\d{9}(?![\\p{Alnum}.:-])")
            .map(mark -> Pattern.compile(mark, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    @TempDir
    private static Path folder;

    private static RunningSystem system;
    private static DemoAccounts accounts;

    @BeforeAll
    static void play_the_story_and_revoke_an_award() throws Exception {
        system = RunningSystem.start(Repository.ROOT, folder, Map.of());
        accounts = new DemoAccounts(system.endpoints(), RETRY_FOR);
        assertThat(story(system.endpoints())).as("exit code of the story").isZero();
        revokeAnAward();
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    void one_correlation_id_is_in_the_logs_of_all_six_processes() {
        Await.holds(RETRY_FOR, () -> !inAllLogs().isEmpty());

        assertThat(inAllLogs())
                .as("correlation ids by process: %s", sizes(correlationIds()))
                .isNotEmpty();
    }

    @Test
    void each_change_of_a_letter_is_logged_with_its_correlation_id() {
        assertThat(lines(log(Service.NOTIFICATION)))
                .filteredOn(line -> line.contains("activity=\"message\"") && line.contains("outcome=\"sent\""))
                .hasSizeGreaterThan(100)
                .allMatch(line -> CORRELATION.matcher(line).find());
    }

    @Test
    void no_log_of_any_process_contains_a_name_an_address_a_token_or_a_reason() {
        Set<String> cast = cast();
        List<String> found = new ArrayList<>();
        logs().forEach((file, lines) -> lines.stream()
                .filter(line ->
                        MARKS.stream().anyMatch(mark -> mark.matcher(line).find())
                                || cast.stream().anyMatch(line::contains))
                .map(line -> file + ": " + line)
                .forEach(found::add));

        assertThat(cast).hasSizeGreaterThan(300);
        assertThat(found).isEmpty();
    }

    @TestFactory
    @Order(Integer.MAX_VALUE)
    Stream<DynamicTest> every_route_answers_each_role_as_the_access_table_says() throws Exception {
        AccessMatrix matrix = new AccessMatrix(system, accounts);
        return AccessTable.rows().stream()
                .map(row -> dynamicTest(
                        row.route(), () -> assertThat(matrix.differences(row)).isEmpty()));
    }

    /**
     * Its way is the longest: money, place, running order and letter follow from one command. The awardee has an
     * invitation and no other reason to come, so the letter is withdrawn.
     */
    private static void revokeAnAward() {
        JsonNode awarded = accounts.secretary().all("/api/delegates?conferenceId=" + conference()).stream()
                .filter(delegate -> delegate.path("nominations").size() == 1)
                .filter(delegate -> delegate.path("groups").size() == 1 && delegate.hasNonNull("invitation"))
                .filter(delegate -> !Set.of("CANCELLED", "CHECKED_IN")
                        .contains(delegate.path("state").asString()))
                .findFirst()
                .orElseThrow();
        String nomination = awarded.path("nominations").get(0).asString();
        ApiClient chairman = accounts.chairman();
        String decision = chairman.get("/api/nominations/" + nomination)
                .expect(200)
                .json()
                .at("/decision/id")
                .asString();
        chairman.post(
                        "/api/decisions/" + decision + "/revocations",
                        Map.of(
                                "nominationId",
                                nomination,
                                "reason",
                                "Khai báo không đúng (mẫu)",
                                "number",
                                "77/QĐ-UBND",
                                "date",
                                Today.inVietnam()))
                .expect(200);
    }

    private static String conference() {
        return accounts.secretary().get("/api/conferences").expect(200).items().stream()
                .filter(each -> each.path("code").asString().equals("trung-khanh-2025"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private static int story(Endpoints endpoints) throws IOException, InterruptedException {
        ProcessBuilder story = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Story.class.getName())
                .inheritIO();
        story.environment()
                .putAll(Map.of(
                        "VINHDANH_GATEWAY", endpoints.gateway(),
                        "VINHDANH_IDENTITY", endpoints.identity(),
                        "VINHDANH_MAILBOX", endpoints.mailbox(),
                        "VINHDANH_PLAN", endpoints.plan().toString()));
        return story.start().waitFor();
    }

    /** Names, addresses and links of everybody in the story, as the system itself knows them. */
    private static Set<String> cast() {
        Set<String> cast = new HashSet<>();
        new ApiClient(system.identity(), null, RETRY_FOR)
                .get("/demo/accounts")
                .items()
                .forEach(account -> cast.add(account.path("name").asString()));
        Nominee.all().forEach(nominee -> cast.add(nominee.name()));
        accounts.secretary()
                .all("/api/delegates?conferenceId=" + conference())
                .forEach(delegate -> cast.add(delegate.path("name").asString()));
        Mailbox mailbox = new Mailbox(system.endpoints(), RETRY_FOR);
        mailbox.newestByAddress().forEach((address, mail) -> {
            cast.add(address);
            cast.add(mailbox.answerLink(mail).replaceFirst(".*/", ""));
        });
        cast.removeIf(String::isBlank);
        return cast;
    }

    private static Set<String> inAllLogs() {
        Set<String> common = new HashSet<>();
        List<Set<String>> each = new ArrayList<>(correlationIds().values());
        common.addAll(each.getFirst());
        each.forEach(common::retainAll);
        return common;
    }

    private static Map<Service, Set<String>> correlationIds() {
        Map<Service, Set<String>> ids = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            ids.put(
                    service,
                    lines(log(service)).stream()
                            .flatMap(line -> CORRELATION.matcher(line).results().map(MatchResult::group))
                            .collect(Collectors.toSet()));
        }
        return ids;
    }

    private static Map<Service, Integer> sizes(Map<Service, Set<String>> ids) {
        Map<Service, Integer> sizes = new LinkedHashMap<>();
        ids.forEach((service, found) -> sizes.put(service, found.size()));
        return sizes;
    }

    private static Path log(Service service) {
        return system.data().resolve("logs").resolve(service.module() + ".log");
    }

    /** Of the six processes, the broker and the local stack with its mailbox and OpenID provider. */
    private static Map<String, List<String>> logs() {
        Map<String, List<String>> logs = new TreeMap<>();
        for (String subfolder : List.of("logs", "broker")) {
            File[] files = system.data().resolve(subfolder).toFile().listFiles((_, name) -> name.endsWith(".log"));
            for (File file : files == null ? new File[0] : files) {
                logs.put(file.getName(), lines(file.toPath()));
            }
        }
        assertThat(logs).hasSizeGreaterThan(Service.values().length);
        return logs;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

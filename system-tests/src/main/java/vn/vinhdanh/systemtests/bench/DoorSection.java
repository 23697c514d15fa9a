package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.Service;

/**
 * Two phones come back with what they noted without a network: 5,000 passages in forty batches, in any order, then all of
 * them again. Next to it the same number of people checked in by single requests.
 */
final class DoorSection implements SingleSystemSection {

    private static final int BATCHES = 40;
    private static final int PHONES = 2;
    private static final int PEOPLE = 2_500;
    private static final int SINGLE = 500;
    private static final String COLLECTION = "delegates";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<String> DOORS = List.of("cua-chinh", "cua-ben");

    @Override
    public String name() {
        return "door";
    }

    @Override
    public void measure(SystemUnderTest system) {
        String conference = conference(system);
        ApiClient secretary = system.accounts().direct(Service.DELEGATE, Accounts.SECRETARY);
        List<String> people = register(system, secretary, conference);
        List<String> alone = people.subList(PEOPLE, people.size());
        List<List<Note>> batches = batches(people.subList(0, PEOPLE));
        List<ApiClient> phones = DOORS.stream()
                .map(door -> phone(system, secretary, conference, door))
                .toList();

        LoadResult single = ClosedLoad.ofAll(
                PHONES,
                alone.size(),
                number -> secretary
                        .post("/api/delegates/" + alone.get(number) + "/check-in", Map.of("door", DOORS.getFirst()))
                        .expectSuccess());
        system.results().rate("checked in by single requests", "/s", single);
        double merged = merge(batches, phones);
        system.results().value("merged passages, " + batches.size() + " batches", merged, "/s");
        system.results().value("the same passages again", merge(batches, phones), "/s");
        system.results().value("merged : single requests", merged / single.perSecond(), "");
        requireEverybodyOnce(secretary, conference);
    }

    private static double merge(List<List<Note>> batches, List<ApiClient> phones) {
        LoadResult load = ClosedLoad.ofAll(
                PHONES, batches.size(), number -> send(phones.get(number % PHONES), batches.get(number)));
        return load.perSecond() * batches.getFirst().size();
    }

    /** Everybody at both doors: one check-in, and one passage to look at. */
    private static List<List<Note>> batches(List<String> people) {
        List<Note> notes = new ArrayList<>();
        for (String door : DOORS) {
            people.forEach(person -> notes.add(new Note(door + "-" + person, person, door, now())));
        }
        List<List<Note>> batches = new ArrayList<>();
        int size = notes.size() / BATCHES;
        for (int from = 0; from < notes.size(); from += size) {
            batches.add(notes.subList(from, from + size));
        }
        Collections.shuffle(batches, new Random(BATCHES));
        return batches;
    }

    private static void requireEverybodyOnce(ApiClient secretary, String conference) {
        JsonNode arrivals = secretary
                .get("/api/rosters/" + conference + "/arrivals")
                .expectSuccess()
                .json();
        int present = 0;
        int twice = 0;
        for (JsonNode guest : arrivals.path("expected")) {
            present += guest.path("arrival").isObject() ? 1 : 0;
            twice += guest.at("/arrival/elsewhere").size();
        }
        if (present != PEOPLE + SINGLE || twice != PEOPLE) {
            throw new AssertionError(present + " are present and " + twice + " passages are to look at");
        }
    }

    /** One person is registered, and the others are copies, so that a slow machine prepares this section too. */
    private static List<String> register(SystemUnderTest system, ApiClient secretary, String conference) {
        Map<String, Object> person = Map.of(
                "conferenceId", conference,
                "group", "xom-to",
                "unit", "truong-hoc",
                "name", "Đại biểu Mẫu",
                "channel", "PRINT");
        String first = secretary.post("/api/delegates", person).expectSuccess().id();
        Document published = Await.value(
                "the registration to be published",
                PATIENCE,
                () -> Optional.of(system.documents().get(Service.DELEGATE, COLLECTION, first))
                        .filter(document ->
                                document.getList("outbox", Object.class).isEmpty()));
        List<String> ids = new ArrayList<>(List.of(first));
        system.documents()
                .insert(
                        system.documents().collection(Service.DELEGATE, COLLECTION),
                        published,
                        PEOPLE + SINGLE - 1,
                        copy -> {
                            ids.add(copy.getString("_id"));
                            return copy;
                        });
        return ids;
    }

    /** It takes place today: before its day a check-in is a trial. */
    private static String conference(SystemUnderTest system) {
        String today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        String plan =
                system.conferences().plan().replaceFirst("date: null[^\n]*", "date: " + today + "\n  startTime: 07:30");
        String conference = system.conferences().open(plan);
        SampleConferences.await(
                "the roster", system.accounts().gateway(Accounts.SECRETARY), "/api/rosters/" + conference, "\"cap\"");
        return conference;
    }

    private static ApiClient phone(SystemUnderTest system, ApiClient secretary, String conference, String door) {
        String token = secretary
                .post("/api/rosters/" + conference + "/door-passes", Map.of("door", door, "phone", "Máy " + door))
                .expectSuccess()
                .json()
                .path("token")
                .asString();
        return ApiClient.withDoorPass(system.running().url(Service.DELEGATE), token, Duration.ZERO);
    }

    private static void send(ApiClient phone, List<Note> notes) {
        String answer = phone.post("/api/door/passages", Map.of("clockAhead", 0, "notes", notes))
                .expect(200)
                .text();
        if (answer.contains("\"code\":\"")) {
            throw new AssertionError(answer);
        }
    }

    private static String now() {
        return Instant.now().toString();
    }

    /** As a phone sends it. */
    private record Note(String id, String delegateId, String door, String at) {}
}

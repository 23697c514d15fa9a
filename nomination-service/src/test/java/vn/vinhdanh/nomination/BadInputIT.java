package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.fixtures.ApiClient;
import vn.vinhdanh.nomination.fixtures.ApiResponse;
import vn.vinhdanh.nomination.fixtures.Commune;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** Sends every kind of bad input to every endpoint: a fitting 4xx status with a helpful body, and no change. */
@ServiceIntegrationTest
class BadInputIT {

    private static final String JSON = "application/json";
    private static final String LONG = "x".repeat(1_000_000);

    private static final Set<Role> UNIT = Set.of(Role.UNIT_OFFICER, Role.SECRETARIAT);
    private static final Set<Role> SECRETARY = Set.of(Role.COUNCIL_SECRETARY);
    private static final Set<Role> CHAIRMAN = Set.of(Role.CHAIRMAN);
    private static final Set<Role> READERS_OF_DECISIONS = Set.of(
            Role.CHAIRMAN, Role.SECRETARIAT, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.OFFICE, Role.ACCOUNTANT);

    private static final Set<Role> READERS_OF_THE_COUNCIL =
            Set.of(Role.CHAIRMAN, Role.SECRETARIAT, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.OFFICE);

    /** The allowed roles of each endpoint. All other roles receive 403. */
    private static final Map<String, Set<Role>> ALLOWED_ROLES = Map.ofEntries(
            Map.entry("POST /api/nominations", UNIT),
            Map.entry("PUT /api/nominations/{id}", UNIT),
            Map.entry("POST /api/nominations/{id}/submission", UNIT),
            Map.entry(
                    "POST /api/nominations/{id}/withdrawal",
                    Set.of(Role.UNIT_OFFICER, Role.SECRETARIAT, Role.CHAIRMAN)),
            Map.entry("POST /api/nominations/{id}/return", Set.of(Role.SECRETARIAT, Role.COUNCIL_SECRETARY)),
            Map.entry("POST /api/nominations/{id}/appraisal", SECRETARY),
            Map.entry("POST /api/nominations/{id}/judgements", SECRETARY),
            Map.entry("POST /api/nominations/{id}/reconsideration", SECRETARY),
            Map.entry("POST /api/nominations/{id}/concerns", Set.of(Role.SECRETARIAT, Role.COUNCIL_SECRETARY)),
            Map.entry("POST /api/nominations/{id}/settlement", Set.of(Role.SECRETARIAT, Role.COUNCIL_SECRETARY)),
            Map.entry(
                    "GET /api/nominations/{id}",
                    Set.of(
                            Role.UNIT_OFFICER,
                            Role.SECRETARIAT,
                            Role.COUNCIL_SECRETARY,
                            Role.COUNCIL_MEMBER,
                            Role.CHAIRMAN,
                            Role.OFFICE,
                            Role.ACCOUNTANT)),
            Map.entry("POST /api/nominations/{id}/estimate", Set.of(Role.CHAIRMAN, Role.COUNCIL_SECRETARY)),
            Map.entry("POST /api/council-sessions", SECRETARY),
            Map.entry("POST /api/council-sessions/{id}/attendance", SECRETARY),
            Map.entry("POST /api/council-sessions/{id}/absence", SECRETARY),
            Map.entry("POST /api/council-sessions/{id}/conflicts", SECRETARY),
            Map.entry("POST /api/council-sessions/{id}/voting", SECRETARY),
            Map.entry("POST /api/council-sessions/{id}/ballots", Set.of(Role.COUNCIL_MEMBER)),
            Map.entry("POST /api/council-sessions/{id}/closing", SECRETARY),
            Map.entry("POST /api/council-sessions/{id}/adjournment", SECRETARY),
            Map.entry("POST /api/council-sessions/{id}/resumption", SECRETARY),
            Map.entry("POST /api/council-sessions/{id}/annulment", CHAIRMAN),
            Map.entry("POST /api/council-sessions/{id}/conflict-answers", Set.of(Role.COUNCIL_MEMBER)),
            Map.entry("GET /api/councils/{id}", READERS_OF_THE_COUNCIL),
            Map.entry("POST /api/councils/{id}/appointments", CHAIRMAN),
            Map.entry(
                    "GET /api/council-sessions/{id}",
                    Set.of(Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.SECRETARIAT, Role.CHAIRMAN)),
            Map.entry("POST /api/decisions", CHAIRMAN),
            Map.entry("GET /api/decisions/{id}", READERS_OF_DECISIONS),
            Map.entry("GET /api/decisions/{id}/paper", READERS_OF_DECISIONS),
            Map.entry("POST /api/decisions/{id}/revocations", CHAIRMAN),
            Map.entry("GET /api/decisions/{id}/revocations", READERS_OF_DECISIONS),
            Map.entry("POST /api/norm-proposals", Set.of(Role.SECRETARIAT, Role.COUNCIL_SECRETARY)),
            Map.entry("POST /api/norm-proposals/{id}/approval", Set.of(Role.CHAIRMAN, Role.ACCOUNTANT)),
            Map.entry("POST /api/norm-proposals/{id}/rejection", Set.of(Role.CHAIRMAN, Role.ACCOUNTANT)));

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    /**
     * @param as an allowed role
     * @param body null for requests without a body
     */
    private record Call(
            String method, String path, Role as, @Nullable Map<String, Object> body) {

        Call with(Map<String, Object> other) {
            return new Call(method, path, as, other);
        }

        Call at(String other) {
            return new Call(method, other, as, body);
        }

        @Override
        public String toString() {
            return method + " " + path.replaceAll("[0-9a-f-]{36}", "{id}");
        }
    }

    /** A commune with a nomination in several states, an open session and a signed decision. */
    private final class Fixture {

        private final Commune commune = Commune.planned(port);
        private final String draft = commune.officerOf("truong-hoc")
                .post("/api/nominations", commune.individual("truong-hoc", "Bế Ích Quân", "Việc tốt"))
                .expect(201)
                .id();
        private final String appraised =
                commune.appraised(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"));
        private final String tabled = commune.appraised(commune.individual("tram-y-te", "Nông Thị Hoa", "Việc tốt"));
        private final String session = commune.voting(3, List.of(tabled));
        private final List<String> awarded =
                commune.funded(List.of(commune.individual("tram-y-te", "Lý Văn Phúc", "Việc tốt")));
        private final String decision = commune.chairman()
                .post("/api/decisions", commune.decision("05/QĐ-UBND", awarded))
                .expect(201)
                .id();

        private final String proposal = commune.secretariat()
                .post("/api/norm-proposals", norm())
                .expect(201)
                .id();

        private Fixture() {
            awarded.forEach(id -> commune.awaitState(id, "APPROVED"));
        }

        private List<Call> calls() {
            Map<String, Object> reason = Map.of("reason", "Vì lẽ đó");
            Map<String, Object> edit = new LinkedHashMap<>(commune.individual("truong-hoc", "Bế Ích Quân", "Khác"));
            edit.remove("conferenceId");
            edit.remove("unit");
            String nomination = "/api/nominations/" + draft;
            String sitting = "/api/council-sessions/" + session;
            String council = "/api/councils/" + commune.conferenceId();
            return List.of(
                    new Call("POST", "/api/nominations", Role.SECRETARIAT, commune.individual("truong-hoc", "A", "B")),
                    new Call("PUT", nomination, Role.SECRETARIAT, edit),
                    new Call("POST", nomination + "/submission", Role.SECRETARIAT, null),
                    new Call("POST", nomination + "/return", Role.SECRETARIAT, reason),
                    new Call("POST", nomination + "/withdrawal", Role.SECRETARIAT, reason),
                    new Call("POST", nomination + "/appraisal", Role.COUNCIL_SECRETARY, Commune.ASKED_AGAIN),
                    new Call("POST", nomination + "/concerns", Role.SECRETARIAT, reason),
                    new Call("POST", nomination + "/settlement", Role.SECRETARIAT, reason),
                    new Call("POST", nomination + "/reconsideration", Role.COUNCIL_SECRETARY, reason),
                    new Call(
                            "POST",
                            nomination + "/judgements",
                            Role.COUNCIL_SECRETARY,
                            Map.of("other", appraised, "conclusion", "ANOTHER_NOMINEE", "reason", "Đã hỏi")),
                    new Call("POST", nomination + "/estimate", Role.CHAIRMAN, null),
                    new Call("GET", nomination, Role.SECRETARIAT, null),
                    new Call(
                            "POST",
                            "/api/council-sessions",
                            Role.COUNCIL_SECRETARY,
                            commune.convocation(List.of(appraised))),
                    new Call("POST", sitting + "/attendance", Role.COUNCIL_SECRETARY, Map.of("account", "uy-vien-1")),
                    new Call("POST", sitting + "/absence", Role.COUNCIL_SECRETARY, Map.of("account", "uy-vien-1")),
                    new Call(
                            "POST",
                            sitting + "/conflicts",
                            Role.COUNCIL_SECRETARY,
                            Map.of("account", "uy-vien-1", "nominationId", tabled, "reason", "Anh em")),
                    new Call("POST", sitting + "/voting", Role.COUNCIL_SECRETARY, null),
                    new Call("POST", sitting + "/ballots", Role.COUNCIL_MEMBER, commune.ballot(Map.of(tabled, "FOR"))),
                    new Call("POST", sitting + "/closing", Role.COUNCIL_SECRETARY, null),
                    new Call("POST", sitting + "/adjournment", Role.COUNCIL_SECRETARY, reason),
                    new Call("POST", sitting + "/resumption", Role.COUNCIL_SECRETARY, null),
                    new Call("POST", sitting + "/annulment", Role.CHAIRMAN, reason),
                    new Call(
                            "POST",
                            sitting + "/conflict-answers",
                            Role.COUNCIL_MEMBER,
                            Map.of("nominationId", tabled, "answer", "CONFLICT")),
                    new Call("GET", sitting, Role.COUNCIL_SECRETARY, null),
                    new Call("GET", council, Role.COUNCIL_SECRETARY, null),
                    new Call("POST", council + "/appointments", Role.CHAIRMAN, appointment()),
                    new Call(
                            "POST",
                            "/api/decisions",
                            Role.CHAIRMAN,
                            commune.decision("06/QĐ-UBND", List.of(appraised))),
                    new Call("GET", "/api/decisions/" + decision, Role.CHAIRMAN, null),
                    new Call("GET", "/api/decisions/" + decision + "/paper", Role.CHAIRMAN, null),
                    new Call("GET", "/api/decisions/" + decision + "/revocations", Role.CHAIRMAN, null),
                    new Call(
                            "POST",
                            "/api/decisions/" + decision + "/revocations",
                            Role.CHAIRMAN,
                            Map.of(
                                    "nominationId",
                                    awarded.getFirst(),
                                    "reason",
                                    "Sai",
                                    "number",
                                    "99/QĐ-UBND",
                                    "date",
                                    LocalDate.now(VietnamTime.ZONE).toString())),
                    new Call("POST", "/api/norm-proposals", Role.SECRETARIAT, norm()),
                    new Call("POST", "/api/norm-proposals/" + proposal + "/approval", Role.CHAIRMAN, null),
                    new Call("POST", "/api/norm-proposals/" + proposal + "/rejection", Role.CHAIRMAN, reason));
        }

        private static Map<String, Object> appointment() {
            return Map.of(
                    "number", "7/QĐ-UBND",
                    "date", "2025-07-10",
                    "from", "2025-07-11",
                    "seats", List.of(Map.of("account", "uy-vien-1", "office", "CHAIR")),
                    "released", List.of("uy-vien-2"));
        }

        private static Map<String, Object> norm() {
            return Map.of(
                    "id", "base-salary-2024",
                    "subject", "base-salary",
                    "name", "Lương cơ sở",
                    "value", 2_340_000,
                    "unit", "DONG",
                    "from", "2024-07-01",
                    "citation", "Nghị định",
                    "verified", true,
                    "reason", "Đối chiếu");
        }

        ApiClient client(Call call) {
            return commune.as("uy-vien-1", "van-hoa-xa-hoi", call.as());
        }

        ApiResponse send(ApiClient client, Call call) {
            return client.send(
                    call.method(),
                    call.path(),
                    JSON,
                    call.body() == null ? "" : StateJson.mapper().writeValueAsString(call.body()));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_endpoint_refuses_bad_input_and_changes_nothing() {
        Fixture fixture = new Fixture();
        return fixture.calls().stream()
                .flatMap(call -> Stream.of(
                                authentication(fixture, call),
                                roles(fixture, call),
                                bodies(fixture, call),
                                resources(fixture, call),
                                versions(fixture, call))
                        .flatMap(attempts -> attempts));
    }

    private Stream<DynamicTest> authentication(Fixture fixture, Call call) {
        String commune = fixture.commune.name();
        return Stream.of(
                attempt(call, "no token", 401, () -> fixture.send(ApiClient.anonymous(port), call)),
                attempt(call, "not a token", 401, () -> fixture.send(ApiClient.at(port, "Bearer abc"), call)),
                attempt(
                        call,
                        "forged token",
                        401,
                        () -> fixture.send(
                                ApiClient.at(port, TestTokens.forged("uy-vien-1", commune, "", call.as())), call)),
                attempt(
                        call,
                        "expired token",
                        401,
                        () -> fixture.send(
                                ApiClient.at(port, TestTokens.expired("uy-vien-1", commune, "", call.as())), call)));
    }

    /** All roles that are not allowed, including the system role, which no token grants. */
    private Stream<DynamicTest> roles(Fixture fixture, Call call) {
        Set<Role> allowed = Objects.requireNonNull(ALLOWED_ROLES.get(call.toString()), call.toString());
        return Stream.of(Role.values())
                .filter(role -> !allowed.contains(role))
                .map(role -> attempt(
                        call,
                        "as " + role,
                        403,
                        () -> fixture.send(fixture.commune.as("ai-do", "truong-hoc", role), call)));
    }

    private Stream<DynamicTest> resources(Fixture fixture, Call call) {
        boolean ownedByCommune = !call.path().equals("/api/norm-proposals");
        Stream<DynamicTest> elsewhere = ownedByCommune
                ? Stream.of(attempt(
                        call,
                        "another commune",
                        404,
                        () -> fixture.send(
                                ApiClient.at(port, TestTokens.bearer("uy-vien-1", "xa-khac", "", call.as())), call)))
                : Stream.of();
        Stream<DynamicTest> absent = call.path().matches(".*[0-9a-f-]{36}.*")
                ? Stream.of(attempt(
                        call,
                        "unknown id",
                        404,
                        () -> fixture.send(
                                fixture.client(call), call.at(call.path().replaceAll("[0-9a-f-]{36}", "khong-co")))))
                : Stream.of();
        return Stream.concat(elsewhere, absent);
    }

    private Stream<DynamicTest> versions(Fixture fixture, Call call) {
        boolean versioned = call.path()
                        .matches(
                                ".*/(submission|return|withdrawal|appraisal|estimate|settlement|reconsideration|attendance|absence"
                                        + "|conflicts|conflict-answers|voting|closing|adjournment|resumption|annulment)")
                || call.method().equals("PUT") && call.path().startsWith("/api/nominations")
                || call.path().startsWith("/api/norm-proposals");
        boolean adds = call.path().matches(".*/(attendance|conflicts|conflict-answers)");
        boolean required = versioned && !adds;
        return versioned
                ? Stream.of(
                        attempt(
                                call,
                                "no version",
                                required ? 428 : 412,
                                () -> fixture.send(
                                        fixture.client(call).with("If-Match", required ? "*" : "\"98\""), call)),
                        attempt(
                                call,
                                "stale version",
                                412,
                                () -> fixture.send(fixture.client(call).with("If-Match", "\"99\""), call)),
                        attempt(
                                call,
                                "malformed version",
                                400,
                                () -> fixture.send(fixture.client(call).with("If-Match", "abc"), call)))
                : Stream.of();
    }

    private Stream<DynamicTest> bodies(Fixture fixture, Call call) {
        if (call.body() == null) {
            return Stream.of();
        }
        ApiClient client = fixture.client(call);
        Stream<DynamicTest> malformed = Stream.of("{", "[]", "\"chữ\"", "7", "{\"la\":1}", "khong phai json")
                .map(body ->
                        attempt(call, "body " + body, 400, () -> client.send(call.method(), call.path(), JSON, body)));
        DynamicTest media = attempt(
                call,
                "unsupported media type",
                415,
                () -> client.send(call.method(), call.path(), "text/plain", "reason=1"));
        Stream<DynamicTest> fields = call.body().keySet().stream()
                .flatMap(field -> Stream.of(
                                Map.entry("a list", List.of(List.of())),
                                Map.entry("an object", Map.of("x", 1)),
                                Map.entry("a million characters", LONG),
                                Map.entry("control characters", "a\u0000b"),
                                Map.entry("ten thousand items", Collections.nCopies(10_000, "x")))
                        .map(wrong -> attempt(
                                call,
                                field + " is " + wrong.getKey(),
                                wrong.getValue() == LONG || wrong.getKey().startsWith("ten") ? 0 : 400,
                                () -> fixture.send(
                                        client, call.with(replaced(call.body(), field, wrong.getValue()))))));
        return Stream.concat(Stream.concat(malformed, Stream.of(media)), fields);
    }

    private static Map<String, Object> replaced(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    /** @param status expected status; 0 for 400 or 413 */
    private DynamicTest attempt(Call call, String wrong, int status, Supplier<ApiResponse> request) {
        return DynamicTest.dynamicTest(call + ": " + wrong, () -> {
            String before = storedVersions();
            ApiResponse response = request.get();
            assertThat(response.status()).as(response.text()).isIn(status == 0 ? List.of(400, 413) : List.of(status));
            assertThat(response.json().path("vi").asString()).isNotBlank();
            assertThat(response.json().path("en").asString()).isNotBlank();
            assertThat(response.http().body()).hasSizeLessThan(20_000);
            assertThat(storedVersions()).isEqualTo(before);
        });
    }

    /** The versions of all documents. Every change increments one. */
    private String storedVersions() {
        return Stream.of("nominations", "council-sessions", "decisions", "norm-books", "councils")
                .flatMap(collection -> database
                        .getCollection(collection)
                        .find()
                        .projection(new Document("version", 1))
                        .map(document -> collection + document.toJson())
                        .into(new ArrayList<>())
                        .stream())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @Test
    void decomposed_diacritics_become_composed() {
        Commune commune = Commune.planned(port);
        String decomposed = Normalizer.normalize("Hoàng Văn Đức", Normalizer.Form.NFD);

        String id = commune.officerOf("truong-hoc")
                .post("/api/nominations", commune.individual("truong-hoc", "  " + decomposed, "Việc tốt"))
                .expect(201)
                .id();

        assertThat(commune.read(id).at("/nominee/name").asString()).isEqualTo("Hoàng Văn Đức");
    }

    @Test
    void lists_refuse_invalid_parameters_and_roles() {
        Commune commune = Commune.planned(port);

        commune.secretariat().get("/api/nominations?state=LA").expect(400);
        commune.secretariat().get("/api/nominations?limit=0").expect(400);
        commune.secretariat().get("/api/nominations?limit=201").expect(400);
        commune.secretariat().get("/api/nominations?limit=mot").expect(400);
        commune.secretariat().get("/api/award-forms?on=hom-qua").expect(400);
        commune.as("cua", "", Role.DOOR).get("/api/nominations").expect(403);
        commune.officerOf("truong-hoc").get("/api/decisions").expect(403);
        commune.officerOf("truong-hoc").get("/api/council-sessions").expect(403);
        ApiClient.anonymous(port).get("/api/norms").expect(401);
    }

    @Test
    void an_officer_cannot_access_nominations_of_another_unit() {
        Commune commune = Commune.planned(port);
        String id = commune.officerOf("truong-hoc")
                .post("/api/nominations", commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"))
                .expect(201)
                .id();
        ApiClient other = commune.officerOf("tram-y-te");

        other.get("/api/nominations/" + id).expect(404);
        other.post("/api/nominations/" + id + "/submission").expect(404);
        other.post("/api/nominations/" + id + "/withdrawal", Map.of("reason", "Không phải của tôi"))
                .expect(404);
        other.post("/api/nominations", commune.individual("truong-hoc", "Ai Đó", "Việc tốt"))
                .expect(403);
    }

    @Test
    void nested_field_errors_have_a_path() {
        Commune commune = Commune.planned(port);
        Map<String, Object> nomination =
                new LinkedHashMap<>(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"));
        nomination.put("nominee", Map.of("kind", "INDIVIDUAL", "name", " ", "birthYear", 1800));

        String problem = commune.officerOf("truong-hoc")
                .post("/api/nominations", nomination)
                .expect(400)
                .text();

        assertThat(problem).contains("nominee.name", "nominee.birthYear", "nominee.directLabour");
    }

    @Test
    void an_empty_list_is_not_a_date() {
        Commune commune = Commune.planned(port);
        Map<String, Object> norm = new LinkedHashMap<>(Fixture.norm());
        norm.put("from", List.of());

        commune.secretariat().post("/api/norm-proposals", norm).expect(400);
    }

    @Test
    void an_unknown_kind_of_nominee_is_refused() {
        Commune commune = Commune.planned(port);
        Map<String, Object> nomination =
                new LinkedHashMap<>(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"));
        nomination.put("nominee", Map.of("kind", "ROBOT", "name", "R2"));

        commune.officerOf("truong-hoc").post("/api/nominations", nomination).expect(400);
    }
}

package vn.vinhdanh.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.delegate.fixtures.PlannedConference;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** Every endpoint refuses wrong requests with a 4xx status and a problem, and changes nothing. */
@ServiceIntegrationTest
class BadInputIT {

    private static final String REASON = "{\"reason\": \"bận\"}";
    private static final String MAIN_DOOR = "{\"door\": \"cua-chinh\"}";
    private static final String ACCEPT = "{\"answer\": \"ACCEPT\"}";
    private static final String PRINT = "{\"channel\": \"PRINT\"}";
    private static final String LONG = "a".repeat(1_000_000);
    private static final String MANY = "["
            + String.join(",", IntStream.range(0, 10_000).mapToObj(n -> "\"a\"").toList()) + "]";

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    private PlannedConference planned;
    private String invited = "";
    private String waiting = "";
    private String link = "";

    @BeforeEach
    void plan_a_conference_with_one_invited_and_one_waiting_delegate() {
        Map<String, Integer> quotas = new LinkedHashMap<>();
        quotas.put("xom-to", 1);
        planned = PlannedConference.conference(port, 1, quotas);
        planned.publishSchedule(1, 30);
        invited = planned.register("Nông Văn An", "xom-to");
        waiting = planned.register("Nông Văn Bình", "xom-to");
        planned.secretariat().post("/api/delegates/" + invited + "/invitation", "");
        link = "/api/answers/" + planned.awaitToken(invited, 1);
    }

    /** A valid request for every endpoint that changes something. */
    private List<Call> changes() {
        String delegate = "/api/delegates/" + invited;
        return List.of(
                new Call("POST", "/api/delegates", planned.registration("Lý Mới", "xom-to")),
                new Call("PUT", delegate + "/contact", PRINT),
                new Call("POST", delegate + "/cancellation", REASON),
                new Call("POST", delegate + "/same-person", judgement()),
                new Call("POST", delegate + "/somebody-else", judgement()),
                new Call("POST", delegate + "/parting", "{\"record\": \"r\", \"reason\": \"hai người\"}"),
                new Call("POST", delegate + "/invitation", ""),
                new Call("POST", delegate + "/answer", ACCEPT),
                new Call("POST", delegate + "/check-in", MAIN_DOOR),
                new Call("POST", planned.rosterPath() + "/invitations", ""));
    }

    private String judgement() {
        return "{\"other\": \"%s\", \"reason\": \"cùng số điện thoại\"}".formatted(waiting);
    }

    private List<Call> reads() {
        return List.of(
                new Call("GET", "/api/delegates?conferenceId=" + planned.id, ""),
                new Call("GET", "/api/delegates/" + invited, ""),
                new Call("GET", planned.rosterPath(), ""),
                new Call("GET", planned.rosterPath() + "/possible-duplicates", ""),
                new Call("GET", "/api/history/delegates/" + invited, ""));
    }

    private record Call(String method, String path, String body) {

        HttpTestClient.Answer by(HttpTestClient http) {
            return method.equals("GET") ? http.get(path) : http.send(method, path, "application/json", body);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @TestFactory
    Stream<DynamicTest> requests_without_a_valid_token_are_refused() {
        HttpTestClient anonymous = planned.anonymous();
        Map<String, HttpTestClient> intruders = Map.of(
                "no token", anonymous,
                "forged", anonymous.as(TestTokens.forged("thu.ky", "trung-khanh", "van-hoa-xa-hoi", Role.SECRETARIAT)),
                "expired",
                        anonymous.as(TestTokens.expired("thu.ky", "trung-khanh", "van-hoa-xa-hoi", Role.SECRETARIAT)),
                "nonsense", anonymous.as("Bearer abc"));
        return Stream.concat(changes().stream(), reads().stream())
                .flatMap(call -> intruders.entrySet().stream()
                        .map(intruder ->
                                refused(call + ", " + intruder.getKey(), 401, () -> call.by(intruder.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> the_roster_of_another_commune_is_not_found() {
        return Stream.concat(changes().stream(), reads().stream())
                .filter(call -> !call.path().contains("conferenceId="))
                .map(call -> refused(call.toString(), 404, () -> call.by(planned.otherCommune())));
    }

    @Test
    void the_secretariat_of_another_commune_gets_an_empty_list() {
        HttpTestClient.Answer list = planned.otherCommune().get("/api/delegates?conferenceId=" + planned.id);
        assertThat(list.json().get("items").size()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> a_unit_officer_does_not_find_a_delegate_of_another_unit() {
        String delegate = "/api/delegates/" + invited;
        return Stream.of(
                refused("read", 404, () -> planned.schoolOfficer().get(delegate)),
                refused("contact", 404, () -> planned.schoolOfficer().put(delegate + "/contact", PRINT)),
                refused("cancel", 404, () -> planned.schoolOfficer().post(delegate + "/cancellation", REASON)),
                refused("answer", 404, () -> planned.schoolOfficer().post(delegate + "/answer", ACCEPT)),
                refused("invite", 403, () -> planned.schoolOfficer().post(delegate + "/invitation", "")),
                refused("check in", 403, () -> planned.schoolOfficer().post(delegate + "/check-in", MAIN_DOOR)),
                refused(
                        "invite all",
                        403,
                        () -> planned.schoolOfficer().post(planned.rosterPath() + "/invitations", "")),
                refused(
                        "register",
                        403,
                        () -> planned.schoolOfficer()
                                .post("/api/delegates", planned.registration("Lý Mới", "xom-to"))));
    }

    @TestFactory
    Stream<DynamicTest> a_role_without_a_permission_is_refused() {
        HttpTestClient accountant =
                planned.anonymous().as(TestTokens.bearer("ke.toan", "trung-khanh", "", Role.ACCOUNTANT));
        return Stream.concat(changes().stream(), reads().stream())
                .filter(call -> !call.path().contains("/history/"))
                .map(call -> refused(call.toString(), 403, () -> call.by(accountant)));
    }

    @TestFactory
    Stream<DynamicTest> an_outdated_or_malformed_version_is_refused() {
        HttpTestClient late = planned.secretariat().with("If-Match", "\"1\"");
        HttpTestClient odd = planned.secretariat().with("If-Match", "newest");
        List<Call> versioned = changes().stream()
                .filter(call -> call.path().contains(invited) || call.path().contains("rosters"))
                .filter(call -> !call.path().endsWith("/check-in")) // ignores If-Match
                .toList();
        planned.secretariat().post(planned.rosterPath() + "/invitations", "");
        Probe.await(() -> {
            Document roster = database.getCollection("rosters")
                    .find(new Document("_id", planned.id))
                    .first();
            assertThat(roster.getEmbedded(List.of("state", "finishedRound"), 0)).isPositive();
        });
        return versioned.stream()
                .flatMap(call -> Stream.of(
                        refused(call + " stale", 412, () -> call.by(late)),
                        refused(call + " odd", 400, () -> call.by(odd))));
    }

    @TestFactory
    Stream<DynamicTest> malformed_bodies_are_refused() {
        List<String> bodies = List.of(
                "",
                "null",
                "[]",
                "7",
                "\"text\"",
                "{",
                "not json",
                "{\"unknown\": 1}",
                "{\"reason\": 7}",
                MANY,
                "{\"reason\": " + MANY + "}",
                "{\"channel\": 0}",
                "{\"answer\": [\"ACCEPT\"]}",
                "{\"door\": \"\"}",
                "{\"door\": \"Nông Văn An\"}",
                "{\"door\": \"cửa-chính\"}",
                "{\"door\": \"" + "a-".repeat(30_000) + "\"}",
                "{\"name\": {}}");
        return changes().stream()
                .filter(call -> !call.body().isEmpty())
                .flatMap(call -> bodies.stream()
                        .map(body -> refused(
                                call + " " + body.substring(0, Math.min(30, body.length())),
                                400,
                                () -> planned.secretariat()
                                        .send(call.method(), call.path(), "application/json", body))));
    }

    @TestFactory
    Stream<DynamicTest> a_body_that_is_too_large_or_of_another_media_type_is_refused() {
        return changes().stream()
                .filter(call -> !call.body().isEmpty())
                .flatMap(call -> Stream.of(
                        refused(
                                call + " huge",
                                413,
                                () -> planned.secretariat()
                                        .send(
                                                call.method(),
                                                call.path(),
                                                "application/json",
                                                "{\"reason\": \"" + LONG + "\"}")),
                        refused(
                                call + " xml",
                                415,
                                () -> planned.secretariat()
                                        .send(call.method(), call.path(), "application/xml", "<reason/>"))));
    }

    @TestFactory
    Stream<DynamicTest> a_refused_registration_names_the_wrong_field() {
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("\"name\": \"\"", "name");
        wrong.put("\"name\": \"%s\"".formatted("a".repeat(121)), "name");
        wrong.put("\"name\": \"Nông\\r\\nBcc: a@b.vn\"", "name");
        wrong.put("\"name\": \"a\\u0000b\"", "/name");
        wrong.put("\"name\": \"\\ud800\"", "/name");
        wrong.put("\"name\": 7", "name");
        wrong.put("\"group\": \"khach-vip\"", "group");
        wrong.put("\"group\": \"+\"", "group");
        wrong.put("\"unit\": \"so-noi-vu\"", "unit");
        wrong.put("\"unit\": \"\"", "unit");
        wrong.put("\"birthYear\": \"1984\"", "birthYear");
        wrong.put("\"birthYear\": 1984.5", "birthYear");
        wrong.put("\"birthYear\": 1200", "birthYear");
        wrong.put("\"birthYear\": 99999999999", "birthYear");
        wrong.put("\"email\": \"not an address\"", "email");
        wrong.put("\"email\": \"a@b\"", "email");
        wrong.put("\"email\": \"a..b@example.vn\"", "email");
        wrong.put("\"email\": \"a@b.vn\\u2028x\"", "email");
        wrong.put("\"phone\": \"không có\"", "phone");
        wrong.put("\"salutation\": \"DR\"", "salutation");
        wrong.put("\"channel\": \"EMAIL\"", "email");
        wrong.put("\"channel\": \"PIGEON\"", "channel");
        wrong.put("\"channel\": 1", "channel");
        wrong.put("\"commune\": \"dam-thuy\"", "commune");
        return wrong.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().substring(0, Math.min(40, entry.getKey().length())), () -> {
                            String body = with(planned.registration("Lý Mới", "xom-to"), entry.getKey());
                            HttpTestClient.Answer answer =
                                    unchanged(() -> planned.secretariat().post("/api/delegates", body));
                            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
                            assertThat(answer.json().at("/errors/0/path").asString())
                                    .isEqualTo(entry.getValue());
                            assertThat(answer.json().at("/errors/0/vietnamese").asString())
                                    .isNotBlank();
                        }));
    }

    /** Replaces a field, because a duplicate field is refused too. */
    private static String with(String json, String field) {
        String name = field.substring(0, field.indexOf(':'));
        String without = json.replaceFirst(name + ": \"[^\"]*\",? ?", "").replaceFirst(", *}$", "}");
        return without.replaceFirst("\\{", java.util.regex.Matcher.quoteReplacement("{" + field + ", "));
    }

    @TestFactory
    Stream<DynamicTest> unknown_ids_are_not_found_and_malformed_queries_are_refused() {
        HttpTestClient secretariat = planned.secretariat();
        String list = "/api/delegates?conferenceId=" + planned.id;
        return Stream.of(
                refused("delegate", 404, () -> secretariat.get("/api/delegates/nobody")),
                refused("odd id", 404, () -> secretariat.get("/api/delegates/%7B%24ne%3A1%7D")),
                refused("roster", 404, () -> secretariat.get("/api/rosters/nothing")),
                refused("cancel", 404, () -> secretariat.post("/api/delegates/nobody/cancellation", REASON)),
                refused("contact", 404, () -> secretariat.put("/api/delegates/nobody/contact", PRINT)),
                refused("answer", 404, () -> secretariat.post("/api/delegates/nobody/answer", ACCEPT)),
                refused("invite", 404, () -> secretariat.post("/api/delegates/nobody/invitation", "")),
                refused("check in", 404, () -> planned.door().post("/api/delegates/nobody/check-in", MAIN_DOOR)),
                refused("invite all", 404, () -> secretariat.post("/api/rosters/nothing/invitations", "")),
                refused(
                        "register",
                        404,
                        () -> secretariat.post(
                                "/api/delegates",
                                planned.registration("A", "xom-to").replace(planned.id, "nothing"))),
                refused("no conference", 400, () -> secretariat.get("/api/delegates")),
                refused("state", 400, () -> secretariat.get(list + "&state=HAPPY")),
                refused("limit", 400, () -> secretariat.get(list + "&limit=0")),
                refused("limit", 400, () -> secretariat.get(list + "&limit=1000000")),
                refused("limit", 400, () -> secretariat.get(list + "&limit=ten")),
                refused("broken query", 400, () -> secretariat.send("GET", list + "&state=%C3%28", "text/plain", "")),
                refused("method", 405, () -> secretariat.send("DELETE", "/api/delegates/" + invited, "text/plain", "")),
                refused("path", 404, () -> secretariat.get("/api/delegates/" + invited + "/seat")));
    }

    @TestFactory
    Stream<DynamicTest> a_command_in_the_wrong_state_is_refused_by_a_rule() {
        HttpTestClient secretariat = planned.secretariat();
        String path = "/api/delegates/" + waiting;
        return Stream.of(
                rule("OnlyADelegateWithAPlaceIsInvited", () -> secretariat.post(path + "/invitation", "")),
                rule("OnlyADelegateWithAPlaceChecksIn", () -> planned.door().post(path + "/check-in", MAIN_DOOR)),
                rule("OnlyTheInvitedAnswer", () -> secretariat.post(path + "/answer", ACCEPT)),
                rule(
                        "ASubstituteIsSomebodyElse",
                        () -> planned.anonymous()
                                .post(link, "{\"answer\": \"SUBSTITUTE\", \"substituteName\": \"NÔNG VĂN AN\"}")),
                rule(
                        "OnlyWhatWasJoinedIsParted",
                        () -> secretariat.post(
                                path + "/parting",
                                "{\"record\": \"%s\", \"reason\": \"hai người\"}".formatted(invited))));
    }

    /** The delegate may have answered by the link since the officer looked. */
    @Test
    void an_answer_is_entered_by_who_has_read_the_delegate() {
        String path = "/api/delegates/" + invited;
        String read = planned.secretariat().get(path).header("ETag");
        planned.anonymous().post(link, "{\"answer\": \"DECLINE\", \"reason\": \"bận\"}");

        assertThat(planned.secretariat()
                        .with("If-Match", "*")
                        .post(path + "/answer", ACCEPT)
                        .status())
                .isEqualTo(428);
        assertThat(planned.secretariat()
                        .with("If-Match", read)
                        .post(path + "/answer", ACCEPT)
                        .status())
                .isEqualTo(412);
        assertThat(planned.schoolOfficer()
                        .with("If-Match", "*")
                        .post(path + "/answer", ACCEPT)
                        .status())
                .as("of another unit")
                .isEqualTo(404);
        assertThat(planned.state(invited)).isEqualTo("DECLINED");
    }

    @TestFactory
    Stream<DynamicTest> a_cancelled_delegate_is_not_changed() {
        HttpTestClient secretariat = planned.secretariat();
        String path = "/api/delegates/" + waiting;
        secretariat.post(path + "/cancellation", REASON);
        return Stream.of(
                rule("ACancelledDelegateIsNotChanged", () -> secretariat.post(path + "/cancellation", REASON)),
                rule("ACancelledDelegateIsNotChanged", () -> secretariat.put(path + "/contact", PRINT)));
    }

    @Test
    void a_delegate_who_has_checked_in_on_the_day_can_neither_be_cancelled_nor_decline() {
        HttpTestClient secretariat = planned.secretariat();
        String path = "/api/delegates/" + invited;
        planned.publishSchedule(2, 0);
        planned.door().post(path + "/check-in", MAIN_DOOR);

        assertThat(List.of(
                        secretariat.post(path + "/cancellation", REASON),
                        secretariat.post(path + "/answer", "{\"answer\": \"DECLINE\", \"reason\": \"bận\"}")))
                .allSatisfy(answer ->
                        assertThat(answer.json().get("code").asString()).isEqualTo("WhoHasCheckedInHasCome"));
        assertThat(planned.state(invited)).isEqualTo("CHECKED_IN");
    }

    @TestFactory
    Stream<DynamicTest> the_door_may_only_check_in() {
        HttpTestClient door = planned.door();
        return Stream.concat(changes().stream(), reads().stream())
                .filter(call -> !call.path().endsWith("/check-in"))
                .map(call -> refused(call.toString(), 403, () -> call.by(door)));
    }

    @Test
    void no_delegate_is_invited_while_the_date_is_open() {
        PlannedConference open = PlannedConference.conference(port, 1, Map.of("xom-to", 1));
        String an = open.register("Nông Văn An", "xom-to");
        assertThat(open.secretariat()
                        .post("/api/delegates/" + an + "/invitation", "")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("ConferenceDateIsOpen");
        assertThat(open.secretariat()
                        .post(open.rosterPath() + "/invitations", "")
                        .status())
                .isEqualTo(409);
    }

    @TestFactory
    Stream<DynamicTest> a_forged_link_is_refused() {
        String token = link.substring("/api/answers/".length());
        char last = token.charAt(token.length() - 1);
        char[] otherDelegate = token.toCharArray();
        otherDelegate[3] = otherDelegate[3] == 'A' ? 'B' : 'A';
        List<String> forged = List.of(
                token.substring(0, token.length() - 1) + (last == 'A' ? 'B' : 'A'),
                new String(otherDelegate),
                token.substring(1),
                token + "A",
                "a".repeat(48),
                "%00".repeat(48),
                "%C3%A1".repeat(48),
                "a".repeat(5_000),
                "x");
        return forged.stream().flatMap(wrong -> {
            String path = "/api/answers/" + wrong;
            HttpTestClient phone = planned.anonymous();
            HttpTestClient browser = phone.with("Accept", "text/html");
            return Stream.of(
                    anyRefusal("GET " + head(wrong), () -> phone.get(path)),
                    anyRefusal("page " + head(wrong), () -> browser.get(path)),
                    anyRefusal("POST " + head(wrong), () -> phone.post(path, ACCEPT)),
                    anyRefusal(
                            "form " + head(wrong),
                            () -> browser.send("POST", path, "application/x-www-form-urlencoded", "answer=ACCEPT")));
        });
    }

    @TestFactory
    Stream<DynamicTest> a_malformed_answer_by_link_is_refused() {
        HttpTestClient phone = planned.anonymous();
        List<DynamicTest> tests = new ArrayList<>();
        for (String body : List.of(
                "",
                "null",
                "[]",
                "{",
                "{\"answer\": \"MAYBE\"}",
                "{\"answer\": 1}",
                "{\"answer\": \"DECLINE\"}",
                "{\"answer\": \"DECLINE\", \"reason\": \" \"}",
                "{\"answer\": \"SUBSTITUTE\"}",
                "{\"answer\": \"ACCEPT\", \"needs\": \"" + "a".repeat(501) + "\"}",
                "{\"answer\": \"SUBSTITUTE\", \"substituteName\": \"A\\nB\"}",
                "{\"answer\": \"ACCEPT\", \"role\": 1}")) {
            tests.add(refused("json " + head(body), 400, () -> phone.post(link, body)));
        }
        for (String form : List.of(
                "",
                "answer=",
                "answer=MAYBE",
                "answer=%zz",
                "answer=ACCEPT&needs=%FF%FE",
                "answer=DECLINE",
                "answer=SUBSTITUTE&substituteName=%20",
                "answer=ACCEPT&needs=" + "a".repeat(501),
                "answer=DECLINE&reason=%00",
                "answer=SUBSTITUTE&substituteName=A%0ABcc:x",
                "answer=ACCEPT&needs=" + encoded("ă".repeat(501)))) {
            tests.add(refused("form " + head(form), 400, () -> form(form)));
        }
        tests.add(refused("huge json", 413, () -> phone.post(link, "{\"needs\": \"" + LONG + "\"}")));
        tests.add(refused("huge form", 413, () -> form("answer=ACCEPT&needs=" + LONG)));
        tests.add(refused("xml", 415, () -> phone.send("POST", link, "application/xml", "<a/>")));
        tests.add(refused("put", 405, () -> phone.put(link, ACCEPT)));
        return tests.stream();
    }

    @Test
    void an_answered_form_redirects_to_the_page() {
        HttpTestClient.Answer answered =
                form("answer=SUBSTITUTE&substituteName=" + encoded("Nguye\u0302\u0303n Thi\u0323 <b>Hoa</b>"));
        assertThat(answered.status()).isEqualTo(303);
        assertThat(answered.header("Location")).isEqualTo(link);
        HttpTestClient.Answer page = planned.anonymous()
                .with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .get(link);
        assertThat(page.text())
                .contains("Nguyễn Thị &lt;b&gt;Hoa&lt;/b&gt; đi thay")
                .doesNotContain("<b>Hoa");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Cache-Control")).contains("no-store");
    }

    @Test
    void decomposed_letters_are_composed_and_identify_the_same_person() {
        String name = "Nguye\u0302\u0303n Thi\u0323 Mơ\u0301i";
        HttpTestClient.Answer first = planned.secretariat()
                .post("/api/delegates", with(planned.registration(name, "xom-to"), "\"birthYear\": 1980"));
        assertThat(first.json().get("name").asString()).isEqualTo("Nguyễn Thị Mới");
        HttpTestClient.Answer same = planned.secretariat()
                .post("/api/delegates", with(planned.registration("Nguyễn Thị Mới", "xom-to"), "\"birthYear\": 1980"));
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.json().get("id")).isEqualTo(first.json().get("id"));
    }

    private HttpTestClient.Answer form(String body) {
        return planned.anonymous()
                .with("Accept", "text/html")
                .send("POST", link, "application/x-www-form-urlencoded", body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String head(String text) {
        return text.substring(0, Math.min(30, text.length()));
    }

    private DynamicTest refused(String what, int status, Supplier<HttpTestClient.Answer> call) {
        return DynamicTest.dynamicTest(what + " → " + status, () -> {
            HttpTestClient.Answer answer = unchanged(call);
            assertThat(answer.status()).as(answer.text()).isEqualTo(status);
            assertThat(answer.text()).isNotBlank();
        });
    }

    private DynamicTest anyRefusal(String what, Supplier<HttpTestClient.Answer> call) {
        return DynamicTest.dynamicTest(
                what, () -> assertThat(unchanged(call).status()).isBetween(400, 499));
    }

    private DynamicTest rule(String code, Supplier<HttpTestClient.Answer> call) {
        return DynamicTest.dynamicTest(code, () -> {
            HttpTestClient.Answer answer = unchanged(call);
            assertThat(answer.status()).as(answer.text()).isEqualTo(409);
            assertThat(answer.json().get("code").asString()).isEqualTo(code);
            assertThat(answer.json().get("vi").asString()).isNotBlank();
        });
    }

    private HttpTestClient.Answer unchanged(Supplier<HttpTestClient.Answer> call) {
        int before = hashOfAllDocuments();
        HttpTestClient.Answer answer = call.get();
        assertThat(hashOfAllDocuments())
                .as("a refusal changes nothing: " + answer.text())
                .isEqualTo(before);
        return answer;
    }

    /** A hash of all documents, without the fields that the relay changes. */
    private int hashOfAllDocuments() {
        List<Document> all = new ArrayList<>();
        for (String collection : List.of("delegates", "rosters", "places", "waiting-lists")) {
            for (Document document : database.getCollection(collection).find()) {
                List.of("outbox", "pendingSince", "lease").forEach(document::remove);
                all.add(document);
            }
        }
        return all.hashCode();
    }
}

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
import vn.vinhdanh.delegate.fixtures.Planned;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestTokens;

/** Whatever comes in on any endpoint: the right 4xx with a body that helps, and nothing changes. */
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

    private Planned planned;
    private String invited = "";
    private String waiting = "";
    private String link = "";

    @BeforeEach
    void one_invited_and_one_waiting() {
        Map<String, Integer> quotas = new LinkedHashMap<>();
        quotas.put("xom-to", 1);
        planned = Planned.conference(port, 1, quotas);
        planned.scheduled(1, 30);
        invited = planned.register("Nông Văn An", "xom-to");
        waiting = planned.register("Nông Văn Bình", "xom-to");
        planned.secretariat().post("/api/delegates/" + invited + "/invitation", "");
        link = "/api/answers/" + planned.token(invited, 1);
    }

    /** What every endpoint that changes something takes, in a way that would be right. */
    private List<Call> changes() {
        String delegate = "/api/delegates/" + invited;
        return List.of(
                new Call("POST", "/api/delegates", planned.registration("Lý Mới", "xom-to")),
                new Call("PUT", delegate + "/contact", PRINT),
                new Call("POST", delegate + "/cancellation", REASON),
                new Call("POST", delegate + "/invitation", ""),
                new Call("POST", delegate + "/answer", ACCEPT),
                new Call("POST", delegate + "/check-in", MAIN_DOOR),
                new Call("POST", planned.rosterPath() + "/invitations", ""));
    }

    private List<Call> reads() {
        return List.of(
                new Call("GET", "/api/delegates?conferenceId=" + planned.id, ""),
                new Call("GET", "/api/delegates/" + invited, ""),
                new Call("GET", planned.rosterPath(), ""),
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
    Stream<DynamicTest> without_a_token_or_with_a_forged_or_old_one_nothing_is_open() {
        HttpTestClient nobody = planned.nobody();
        Map<String, HttpTestClient> intruders = Map.of(
                "no token", nobody,
                "forged", nobody.as(TestTokens.forged("thu.ky", "trung-khanh", "van-hoa-xa-hoi", Role.SECRETARIAT)),
                "expired", nobody.as(TestTokens.expired("thu.ky", "trung-khanh", "van-hoa-xa-hoi", Role.SECRETARIAT)),
                "nonsense", nobody.as("Bearer abc"));
        return Stream.concat(changes().stream(), reads().stream())
                .flatMap(call -> intruders.entrySet().stream()
                        .map(intruder ->
                                refused(call + ", " + intruder.getKey(), 401, () -> call.by(intruder.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> another_communes_list_does_not_exist() {
        return Stream.concat(changes().stream(), reads().stream())
                .filter(call -> !call.path().contains("conferenceId="))
                .map(call -> refused(call.toString(), 404, () -> call.by(planned.otherCommune())));
    }

    @Test
    void another_communes_secretariat_sees_an_empty_list() {
        HttpTestClient.Answer list = planned.otherCommune().get("/api/delegates?conferenceId=" + planned.id);
        assertThat(list.json().get("items").size()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> another_units_delegate_does_not_exist_for_an_officer() {
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
    Stream<DynamicTest> a_role_that_has_no_business_here_is_told_so() {
        HttpTestClient accountant =
                planned.nobody().as(TestTokens.bearer("ke.toan", "trung-khanh", "", Role.ACCOUNTANT));
        return Stream.concat(changes().stream(), reads().stream())
                .filter(call -> !call.path().contains("/history/"))
                .map(call -> refused(call.toString(), 403, () -> call.by(accountant)));
    }

    @TestFactory
    Stream<DynamicTest> a_version_that_is_not_the_newest_is_refused() {
        HttpTestClient late = planned.secretariat().with("If-Match", "\"1\"");
        HttpTestClient odd = planned.secretariat().with("If-Match", "newest");
        List<Call> versioned = changes().stream()
                .filter(call -> call.path().contains(invited) || call.path().contains("rosters"))
                .filter(call -> !call.path().endsWith("/check-in")) // answers each door as the first, whatever it knew
                .toList();
        planned.secretariat().post(planned.rosterPath() + "/invitations", "");
        return versioned.stream()
                .flatMap(call -> Stream.of(
                        refused(call + " stale", 412, () -> call.by(late)),
                        refused(call + " odd", 400, () -> call.by(odd))));
    }

    @TestFactory
    Stream<DynamicTest> no_body_is_trusted() {
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
    Stream<DynamicTest> a_body_of_a_megabyte_is_too_large_and_of_another_kind_unknown() {
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
    Stream<DynamicTest> a_registration_says_which_field_is_wrong() {
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

    /** The same field twice is refused too, so a wrong one replaces the right one. */
    private static String with(String json, String field) {
        String name = field.substring(0, field.indexOf(':'));
        String without = json.replaceFirst(name + ": \"[^\"]*\",? ?", "").replaceFirst(", *}$", "}");
        return without.replaceFirst("\\{", java.util.regex.Matcher.quoteReplacement("{" + field + ", "));
    }

    @TestFactory
    Stream<DynamicTest> what_is_not_there_is_not_found_and_odd_queries_are_refused() {
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
    Stream<DynamicTest> a_wrong_state_is_a_rule_with_its_sentence() {
        HttpTestClient secretariat = planned.secretariat();
        String who = "/api/delegates/" + waiting;
        return Stream.of(
                rule("OnlyADelegateWithAPlaceIsInvited", () -> secretariat.post(who + "/invitation", "")),
                rule("OnlyADelegateWithAPlaceChecksIn", () -> planned.door().post(who + "/check-in", MAIN_DOOR)),
                rule("OnlyTheInvitedAnswer", () -> secretariat.post(who + "/answer", ACCEPT)),
                rule(
                        "ASubstituteIsSomebodyElse",
                        () -> planned.nobody()
                                .post(link, "{\"answer\": \"SUBSTITUTE\", \"substituteName\": \"NÔNG VĂN AN\"}")),
                rule(
                        "ASubstituteIsNotYetADelegate",
                        () -> planned.nobody()
                                .post(link, "{\"answer\": \"SUBSTITUTE\", \"substituteName\": \"nong van binh\"}")));
    }

    @TestFactory
    Stream<DynamicTest> a_cancelled_delegate_is_not_changed() {
        HttpTestClient secretariat = planned.secretariat();
        String who = "/api/delegates/" + waiting;
        secretariat.post(who + "/cancellation", REASON);
        return Stream.of(
                rule("ACancelledDelegateIsNotChanged", () -> secretariat.post(who + "/cancellation", REASON)),
                rule("ACancelledDelegateIsNotChanged", () -> secretariat.put(who + "/contact", PRINT)));
    }

    @TestFactory
    Stream<DynamicTest> who_has_come_is_not_taken_off_the_list_and_does_not_decline() {
        HttpTestClient secretariat = planned.secretariat();
        String who = "/api/delegates/" + invited;
        String decline = "{\"answer\": \"DECLINE\", \"reason\": \"bận\"}";
        planned.door().post(who + "/check-in", MAIN_DOOR);
        return Stream.of(
                rule("WhoHasCheckedInHasCome", () -> secretariat.post(who + "/cancellation", REASON)),
                rule("WhoHasCheckedInHasCome", () -> secretariat.post(who + "/answer", decline)),
                rule("WhoHasCheckedInHasCome", () -> planned.nobody().post(link, decline)));
    }

    @TestFactory
    Stream<DynamicTest> the_door_checks_in_and_sees_no_list() {
        HttpTestClient door = planned.door();
        return Stream.concat(changes().stream(), reads().stream())
                .filter(call -> !call.path().endsWith("/check-in"))
                .map(call -> refused(call.toString(), 403, () -> call.by(door)));
    }

    @Test
    void nobody_is_invited_while_the_date_is_open() {
        Planned open = Planned.conference(port, 1, Map.of("xom-to", 1));
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
    Stream<DynamicTest> a_link_that_was_never_given_opens_nothing() {
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
            HttpTestClient phone = planned.nobody();
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
    Stream<DynamicTest> an_answer_by_link_is_checked_like_any_other() {
        HttpTestClient phone = planned.nobody();
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
    void a_form_is_answered_and_leads_back_to_the_page() {
        HttpTestClient.Answer answered =
                form("answer=SUBSTITUTE&substituteName=" + encoded("Nguye\u0302\u0303n Thi\u0323 <b>Hoa</b>"));
        assertThat(answered.status()).isEqualTo(303);
        assertThat(answered.header("Location")).isEqualTo(link);
        HttpTestClient.Answer page = planned.nobody()
                .with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .get(link);
        assertThat(page.text())
                .contains("Nguyễn Thị &lt;b&gt;Hoa&lt;/b&gt; đi thay")
                .doesNotContain("<b>Hoa");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Cache-Control")).contains("no-store");
    }

    @Test
    void decomposed_letters_are_composed_and_find_the_same_person() {
        String name = "Nguye\u0302\u0303n Thi\u0323 Mơ\u0301i";
        HttpTestClient.Answer first =
                planned.secretariat().post("/api/delegates", planned.registration(name, "xom-to"));
        assertThat(first.json().get("name").asString()).isEqualTo("Nguyễn Thị Mới");
        HttpTestClient.Answer same =
                planned.secretariat().post("/api/delegates", planned.registration("Nguyễn Thị Mới", "xom-to"));
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.json().get("id")).isEqualTo(first.json().get("id"));
    }

    private HttpTestClient.Answer form(String body) {
        return planned.nobody()
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
        int before = everything();
        HttpTestClient.Answer answer = call.get();
        assertThat(everything())
                .as("a refusal changes nothing: " + answer.text())
                .isEqualTo(before);
        return answer;
    }

    /** A hash of all that a refusal must leave alone; the outbox is the relay's. */
    private int everything() {
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

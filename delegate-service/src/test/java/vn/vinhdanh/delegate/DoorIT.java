package vn.vinhdanh.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.vinhdanh.delegate.fixtures.PlannedConference;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.platform.security.KeyRing;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** Phones at the doors: a pass without an account, the list to take along, what they noted, a lost phone. */
@ServiceIntegrationTest
class DoorIT {

    private static final String MAIN = "cua-chinh";
    private static final String SIDE = "cua-ben";

    @LocalServerPort
    private int port;

    private PlannedConference planned;

    @BeforeEach
    void plan_a_conference_of_today() {
        planned = PlannedConference.conference(port, 60, Map.of("xom-to", 50));
        planned.publishSchedule(1, 0);
    }

    @Test
    void a_phone_takes_along_who_is_expected_and_no_address() throws Exception {
        planned.publishSchedule(2, 1);
        String an = planned.register("Nông Văn An", "xom-to");
        planned.secretariat()
                .put("/api/delegates/" + an + "/contact", "{\"email\": \"an@vi-du.example\", \"channel\": \"EMAIL\"}");
        HttpTestClient.Answer invited = planned.secretariat().post("/api/delegates/" + an + "/invitation", "");
        assertThat(invited.status()).as(invited.text()).isEqualTo(200);
        String letter = planned.awaitToken(an, 1);

        HttpTestClient.Answer answer = phone(pass(MAIN, "Máy 1")).get("/api/door/list");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode list = answer.json();
        assertThat(list.path("door").asString()).isEqualTo(MAIN);
        JsonNode expected = list.path("expected").get(0);
        assertThat(expected.path("name").asString()).isEqualTo("Nông Văn An");
        assertThat(expected.path("unit").asString()).isEqualTo("Đơn vị xom-to-dan-pho");
        assertThat(expected.path("tickets").get(0).asString()).isEqualTo(mark(letter));
        assertThat(answer.text()).doesNotContain("an@vi-du.example").doesNotContain(letter);
    }

    /** Forty delegates, five of them at both doors, one clock seven minutes ahead. */
    @Test
    void two_phones_without_a_network_merge_to_everybody_once() {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            ids.add(planned.register("Đại biểu " + i + " (mẫu)", "xom-to"));
        }
        HttpTestClient main = phone(pass(MAIN, "Máy 1"));
        HttpTestClient side = phone(pass(SIDE, "Máy 2"));
        String atMain = notes(MAIN, 420_000, ids.subList(0, 25));
        String atSide = notes(SIDE, 0, ids.subList(20, 40));

        assertThat(main.post("/api/door/passages", atMain).status()).isEqualTo(200);
        assertThat(side.post("/api/door/passages", atSide).status()).isEqualTo(200);
        JsonNode again = main.post("/api/door/passages", atMain).json();

        List<JsonNode> delegates = delegates();
        assertThat(delegates)
                .hasSize(40)
                .allSatisfy(each -> assertThat(each.path("state").asString()).isEqualTo("CHECKED_IN"));
        assertThat(delegates.stream()
                        .filter(each -> !each.at("/checkIn/elsewhere").isEmpty()))
                .hasSize(5)
                .allSatisfy(each -> {
                    assertThat(each.at("/checkIn/door").asString()).isEqualTo(MAIN);
                    assertThat(each.at("/checkIn/elsewhere/0/door").asString()).isEqualTo(SIDE);
                });
        assertThat(again.valueStream())
                .hasSize(25)
                .allSatisfy(each -> assertThat(each.path("code").isNull()).isTrue());
        assertThat(Instant.parse(delegates.getFirst().at("/checkIn/at").asString()))
                .as("by our clock")
                .isBefore(Instant.now());
    }

    @Test
    void one_note_that_is_refused_costs_no_other() {
        String an = planned.register("Nông Văn An", "xom-to");
        String gone = planned.register("Bế Thị Bình", "xom-to");
        planned.secretariat().post("/api/delegates/" + gone + "/cancellation", "{\"reason\": \"bận\"}");
        JsonNode settled = phone(pass(MAIN, "Máy 1"))
                .post(
                        "/api/door/passages",
                        notes(MAIN, 0, List.of(gone, UUID.randomUUID().toString(), an)))
                .json();
        assertThat(settled.valueStream().map(each -> each.path("code").asString(null)))
                .containsExactly("OnlyADelegateWithAPlaceChecksIn", "NotFound", null);
        assertThat(planned.delegate(an).path("state").asString()).isEqualTo("CHECKED_IN");
    }

    /** The phone forgets what was taken over, so what finds no room must not be answered as that. */
    @Test
    void a_passage_that_is_not_kept_is_refused_each_time() {
        String an = planned.register("Nông Văn An", "xom-to");
        HttpTestClient phone = phone(pass(MAIN, "Máy 1"));
        ObjectNode notes = (ObjectNode) JsonMapper.shared().readTree(notes(MAIN, 0, Collections.nCopies(51, an)));
        for (int i = 0; i <= 50; i++) {
            ((ObjectNode) notes.path("notes").get(i)).put("id", "n" + i);
        }
        for (int sent = 1; sent <= 2; sent++) {
            JsonNode settled =
                    phone.post("/api/door/passages", notes.toString()).json();
            assertThat(settled.valueStream()
                            .filter(each -> !each.path("code").isNull())
                            .map(each -> each.path("id").asString() + " "
                                    + each.path("code").asString()))
                    .containsExactly("n50 ADelegateHasFiftyPassages");
        }
    }

    /** Sixty places and one delegate: the rule of the places that are left admits fifty-nine more. */
    @Test
    void who_is_not_on_the_list_comes_in_by_the_rule_and_is_counted_apart() {
        planned.register("Nông Văn An", "xom-to");
        HttpTestClient phone = phone(pass(MAIN, "Máy 1"));
        assertThat(phone.get("/api/door/list").json().path("walkInsLeft").asInt())
                .isEqualTo(59);

        assertThat(phone.post("/api/door/walk-ins", walkIn("w1"))
                        .json()
                        .at("/0/stage")
                        .asString())
                .isEqualTo("IN");
        HttpTestClient.Answer nobody = planned.secretariat().put(walkIns() + "/rule", "{\"rule\": \"NOBODY\"}");
        assertThat(nobody.status()).as(nobody.text()).isEqualTo(200);
        JsonNode refused = phone.post("/api/door/walk-ins", walkIn("w2")).json().get(0);
        JsonNode again = phone.post("/api/door/walk-ins", walkIn("w1")).json().get(0);

        assertThat(refused.path("code").asString()).isEqualTo("AWalkInComesInByTheRule");
        assertThat(refused.path("stage").asString()).isEqualTo("REFUSED");
        assertThat(again.path("stage").asString()).isEqualTo("IN");
        assertThat(phone.get("/api/door/list").json().path("walkInsLeft").asInt(-1))
                .isZero();
        JsonNode book = planned.secretariat().get(walkIns()).json();
        assertThat(book.path("present").asInt()).isEqualTo(1);
        assertThat(book.path("walkIns")
                        .valueStream()
                        .map(each -> each.path("name").asString()))
                .containsExactly("Khách w1 (mẫu)", "Khách w2 (mẫu)");
        assertThat(planned.door().get(walkIns()).status()).isEqualTo(403);
        assertThat(planned.otherCommune().get(walkIns()).status()).isEqualTo(404);

        JsonNode erased = planned.secretariat()
                .post(walkIns() + "/w1/erasure", "{\"reason\": \"Theo yêu cầu\"}")
                .json();
        assertThat(erased.at("/walkIns/0/name").asString()).isEqualTo("(đã xóa)");
        assertThat(erased.path("present").asInt()).isEqualTo(1);
    }

    @Test
    void who_comes_instead_is_named_at_the_door_and_told_to_the_stage() throws Exception {
        String an = planned.register("Nông Văn An", "xom-to");
        HttpTestClient phone = phone(pass(MAIN, "Máy 1"));
        ObjectNode notes = (ObjectNode) JsonMapper.shared().readTree(notes(MAIN, 0, List.of(an)));
        ((ObjectNode) notes.path("notes").get(0)).put("substitute", " Bế Thị Đổi ");

        JsonNode settled =
                phone.post("/api/door/passages", notes.toString()).json().get(0);

        assertThat(settled.path("substitute").asString()).isEqualTo("Bế Thị Đổi");
        assertThat(planned.delegate(an).at("/checkIn/substitute").asString()).isEqualTo("Bế Thị Đổi");
        assertThat(phone.get("/api/door/list")
                        .json()
                        .at("/expected/0/substitute")
                        .asString())
                .isEqualTo("Bế Thị Đổi");
        Probe.await(() -> assertThat(planned.events(an).stream()
                        .filter(event -> event.type().equals("DelegateCheckedIn.v1"))
                        .map(event -> JsonMapper.shared()
                                .readTree(event.value())
                                .path("substituteName")
                                .asString()))
                .containsExactly("Bế Thị Đổi"));
    }

    @Test
    void the_secretariat_sees_who_has_come_and_whom_to_call() {
        String an = planned.register("Nông Văn An", "xom-to");
        String binh = planned.register("Bế Thị Bình", "xom-to");
        for (String id : List.of(an, binh)) {
            planned.secretariat()
                    .put("/api/delegates/" + id + "/contact", "{\"phone\": \"0912345678\", \"channel\": \"PRINT\"}");
        }
        phone(pass(MAIN, "Máy 1")).post("/api/door/passages", notes(MAIN, 0, List.of(binh)));
        phone(pass(SIDE, "Máy 2")).post("/api/door/passages", notes(SIDE, 0, List.of(binh)));

        HttpTestClient.Answer answer = planned.secretariat().get(arrivals());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode missing = answer.json().at("/expected/0");
        JsonNode present = answer.json().at("/expected/1");

        assertThat(missing.path("name").asString()).isEqualTo("Nông Văn An");
        assertThat(missing.path("phone").asString()).isEqualTo("0912345678");
        assertThat(missing.path("arrival").isNull()).isTrue();
        assertThat(missing.path("late").asBoolean()).isFalse();
        assertThat(present.path("name").asString()).isEqualTo("Bế Thị Bình");
        assertThat(present.path("phone").isNull()).as("nobody has to call").isTrue();
        assertThat(present.at("/arrival/door").asString()).isEqualTo(MAIN);
        assertThat(present.at("/arrival/elsewhere/0/door").asString()).isEqualTo(SIDE);
        assertThat(present.path("late").asBoolean())
                .isEqualTo(LocalTime.now(VietnamTime.ZONE)
                        .isAfter(LocalTime.parse(answer.json().path("startTime").asString())));
        assertThat(planned.door().get(arrivals()).status()).isEqualTo(403);
        assertThat(planned.otherCommune().get(arrivals()).status()).isEqualTo(404);
    }

    @Test
    void what_a_phone_takes_back_is_undone_also_if_its_first_note_comes_again() {
        String an = planned.register("Nông Văn An", "xom-to");
        HttpTestClient phone = phone(pass(MAIN, "Máy 1"));
        String noted = notes(MAIN, 0, List.of(an));
        phone.post("/api/door/passages", noted);
        ObjectNode back = (ObjectNode) JsonMapper.shared().readTree(noted);
        ((ObjectNode) back.path("notes").get(0)).put("takenBack", true);
        phone.post("/api/door/passages", back.toString());
        phone.post("/api/door/passages", noted);
        assertThat(planned.delegate(an).path("state").asString()).isEqualTo("REGISTERED");
    }

    @Test
    void a_lost_phone_reads_and_reports_nothing_more() {
        String an = planned.register("Nông Văn An", "xom-to");
        JsonNode pass = pass(MAIN, "Máy 1");
        planned.secretariat().post("/api/door-passes/" + pass.path("id").asString() + "/revocation", "");
        HttpTestClient phone = phone(pass);
        assertThat(phone.get("/api/door/list").json().path("code").asString()).isEqualTo("ADoorPassWasRevoked");
        assertThat(phone.post("/api/door/passages", notes(MAIN, 0, List.of(an)))
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("ADoorPassWasRevoked");
        assertThat(planned.delegate(an).path("state").asString()).isEqualTo("REGISTERED");
        JsonNode listed = planned.secretariat().get(passes()).json().get(0);
        assertThat(listed.path("revokedAt").isString()).isTrue();
        assertThat(listed.has("token")).isFalse();
    }

    @Test
    void nobody_makes_a_pass_up_and_only_the_secretariat_gives_one() {
        assertThat(planned.anonymous()
                        .with("X-Door-Pass", aLetter())
                        .get("/api/door/list")
                        .status())
                .isEqualTo(404);
        assertThat(planned.anonymous().get("/api/door/list").status()).isEqualTo(400);
        String request = "{\"door\": \"cua-chinh\", \"phone\": \"Máy 1\"}";
        assertThat(planned.door().post(passes(), request).status()).isEqualTo(403);
        assertThat(planned.otherCommune().post(passes(), request).status()).isEqualTo(404);
    }

    @Test
    void a_list_of_names_dies_with_the_day() {
        JsonNode pass = pass(MAIN, "Máy 1");
        planned.publishSchedule(2, -1);
        assertThat(phone(pass).get("/api/door/list").json().path("code").asString())
                .isEqualTo("ADoorWorksUntilTheDayIsOver");
        assertThat(phone(pass)
                        .post("/api/door/passages", notes(MAIN, 0, List.of(planned.register("An", "xom-to"))))
                        .status())
                .as("what it noted still arrives")
                .isEqualTo(200);
    }

    private JsonNode pass(String door, String phone) {
        HttpTestClient.Answer answer =
                planned.secretariat().post(passes(), "{\"door\": \"" + door + "\", \"phone\": \"" + phone + "\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private HttpTestClient phone(JsonNode pass) {
        return planned.anonymous().with("X-Door-Pass", pass.path("token").asString());
    }

    private String passes() {
        return "/api/rosters/" + planned.id + "/door-passes";
    }

    private String arrivals() {
        return "/api/rosters/" + planned.id + "/arrivals";
    }

    private String walkIns() {
        return "/api/rosters/" + planned.id + "/walk-ins";
    }

    private static String walkIn(String id) {
        ObjectNode request = JsonMapper.shared().createObjectNode().put("clockAhead", 0);
        request.putArray("notes")
                .addObject()
                .put("id", id)
                .put("name", "Khách " + id + " (mẫu)")
                .put("unit", "Trường mẫu")
                .put("reason", "Đi cùng người nhà")
                .put("door", MAIN)
                .put("at", Instant.now().toString());
        return request.toString();
    }

    private static String notes(String door, long clockAhead, List<String> delegates) {
        ObjectNode request = JsonMapper.shared().createObjectNode().put("clockAhead", clockAhead);
        ArrayNode notes = request.putArray("notes");
        Instant now = Instant.now().plusMillis(clockAhead);
        for (int i = 0; i < delegates.size(); i++) {
            notes.addObject()
                    .put("id", door + "-" + delegates.get(i))
                    .put("delegateId", delegates.get(i))
                    .put("door", door)
                    .put("at", now.plusMillis(i).toString());
        }
        return request.toString();
    }

    private List<JsonNode> delegates() {
        return planned.secretariat()
                .get("/api/delegates?limit=100&conferenceId=" + planned.id)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    /** It opens an invitation and no door. */
    private static String aLetter() {
        KeyRing keys = new KeyRing("", "a-key-that-only-the-tests-know-0123456789");
        return PlannedConference.tokenOf(keys, UUID.randomUUID().toString(), 1);
    }

    private static String mark(String token) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 9));
    }
}

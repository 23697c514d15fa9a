package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.nomination.adapter.mongo.BallotAttack;
import vn.vinhdanh.nomination.adapter.mongo.MongoCouncilSessions;
import vn.vinhdanh.nomination.fixtures.ApiClient;
import vn.vinhdanh.nomination.fixtures.ApiResponse;
import vn.vinhdanh.nomination.fixtures.Commune;
import vn.vinhdanh.nomination.fixtures.StoreTap;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** No document, response or event links a member to a choice. */
@ServiceIntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class SecretVoteIT {

    private static final int MEMBERS = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private MongoCouncilSessions sessions;

    @Value("${vinhdanh.ballot-key}")
    private String ballotKey;

    @Value("${vinhdanh.ballot-keys}")
    private String ballotKeys;

    private Commune commune;
    private String duc;
    private String hoa;
    private String session;

    @BeforeEach
    void open_a_vote() {
        commune = Commune.planned(port);
        duc = commune.appraised(commune.individual("truong-hoc", "Hoàng Văn Đức", "Việc tốt"));
        hoa = commune.appraised(commune.individual("tram-y-te", "Nông Thị Hoa", "Việc tốt"));
        session = commune.voting(MEMBERS, List.of(duc, hoa));
    }

    private String path() {
        return "/api/council-sessions/" + session;
    }

    private Document stored() {
        return Objects.requireNonNull(database.getCollection("council-sessions")
                .find(new Document("_id", session))
                .first());
    }

    private ApiResponse cast(int member, String onDuc, String onHoa) {
        return commune.member(member).post(path() + "/ballots", commune.ballot(Map.of(duc, onDuc, hoa, onHoa)));
    }

    @Test
    void a_ballot_changes_only_the_voters_and_the_encrypted_totals() {
        Document before = stored();
        cast(1, "FOR", "AGAINST").expect(200);
        Document after = stored();

        assertThat(changes(before.get("state", Document.class), after.get("state", Document.class)))
                .containsExactlyInAnyOrder("voted", "box");
        assertThat(after.toJson()).doesNotContain("FOR", "AGAINST", "inFavour", "tallies");
    }

    @Test
    void different_ballots_leave_equal_history_entries() {
        cast(1, "FOR", "AGAINST").expect(200);
        cast(2, "AGAINST", "ABSTAIN").expect(200);

        List<Document> votes = stored().getList("history", Document.class).stream()
                .filter(entry -> entry.getString("action").equals("vote"))
                .toList();

        assertThat(votes).extracting(entry -> entry.getString("actor")).containsExactly("uy-vien-1", "uy-vien-2");
        assertThat(votes).allSatisfy(entry -> {
            assertThat(entry.keySet())
                    .containsExactlyInAnyOrder(
                            "number",
                            "at",
                            "actor",
                            "action",
                            "correlationId",
                            "events",
                            "state",
                            "hash",
                            "key",
                            "salt",
                            "values",
                            "changes");
            assertThat(entry.getList("changes", Document.class))
                    .singleElement()
                    .satisfies(change -> assertThat(change.getString("path")).startsWith("voted."));
            assertThat(entry.getList("events", String.class)).isEmpty();
        });
    }

    @Test
    void the_encrypted_totals_have_the_same_length_after_every_ballot() {
        int empty = stored().get("state", Document.class).getString("box").length();
        for (int member = 1; member <= MEMBERS; member++) {
            cast(member, "FOR", "ABSTAIN").expect(200);
            assertThat(stored().get("state", Document.class).getString("box")).hasSize(empty);
        }
    }

    @Test
    void no_response_shows_a_total_before_the_closing() {
        String toMember = cast(1, "FOR", "AGAINST").expect(200).text();
        String toChairman = commune.chairman().get(path()).expect(200).text();
        String toSecretary = commune.councilSecretary().get(path()).expect(200).text();
        String inList = commune.councilSecretary()
                .get("/api/council-sessions")
                .expect(200)
                .text();

        assertThat(List.of(toMember, toChairman, toSecretary, inList))
                .allSatisfy(text -> assertThat(text)
                        .contains("\"voted\":true")
                        .doesNotContain("inFavour", "AGAINST", "\"FOR\"", "selected"));
    }

    @Test
    void after_the_closing_nothing_links_voters_to_totals() {
        cast(1, "FOR", "AGAINST").expect(200);
        cast(2, "FOR", "FOR").expect(200);
        cast(3, "FOR", "AGAINST").expect(200);
        cast(4, "AGAINST", "ABSTAIN").expect(200);
        commune.councilSecretary().post(path() + "/closing").expect(200);
        commune.awaitState(duc, "SELECTED");
        commune.awaitState(hoa, "NOT_SELECTED");

        Document state = stored().get("state", Document.class);
        assertThat(state.keySet()).containsExactlyInAnyOrder("stage", "council", "voted", "results", "closedAt");
        assertThat(stored().toJson()).doesNotContain("AGAINST", "ABSTAIN", "\"FOR\"");
        assertThat(KafkaTestClient.read("nomination.events", session))
                .singleElement()
                .satisfies(record -> assertThat(record.value()).doesNotContain("uy-vien"));
        assertThat(commune.read(duc).at("/vote/inFavour").asInt()).isEqualTo(3);
    }

    @Test
    void an_adjourned_vote_stays_sealed_and_goes_on_with_the_same_members() {
        cast(1, "FOR", "AGAINST").expect(200);
        cast(2, "FOR", "AGAINST").expect(200);
        Document before = stored();

        commune.councilSecretary()
                .post(path() + "/adjournment", Map.of("reason", "Mất điện"))
                .expect(200);

        String adjourned = commune.member(3).get(path()).expect(200).text();
        assertThat(adjourned).contains("\"state\":\"ADJOURNED\"", "Mất điện").doesNotContain("inFavour");
        assertThat(stored().toJson()).doesNotContain("inFavour", "tallies");
        assertThat(cast(3, "FOR", "FOR").expect(409).code()).isEqualTo("AnAdjournedSessionIsResumedFirst");
        commune.appoint(3);
        commune.councilSecretary().post(path() + "/resumption").expect(200);
        assertThat(stored().get("state", Document.class)
                        .get("council", Document.class)
                        .get("members"))
                .isEqualTo(before.get("state", Document.class)
                        .get("council", Document.class)
                        .get("members"));
        for (int member = 3; member <= MEMBERS; member++) {
            cast(member, "FOR", "AGAINST").expect(200);
        }
        commune.councilSecretary().post(path() + "/closing").expect(200);
        commune.awaitState(duc, "SELECTED");
        assertThat(commune.read(duc).at("/vote/inFavour").asInt()).isEqualTo(MEMBERS);
    }

    @Test
    void another_session_votes_on_the_nominations_of_one_that_was_adjourned_before_its_vote() {
        String hamlet = commune.appraised(commune.collective("xom-to-dan-pho", "Xóm Bản Khấy", "Xóm sạch"));
        String other = "/api/council-sessions/" + commune.convened(MEMBERS, List.of(hamlet));

        commune.councilSecretary()
                .post(other + "/adjournment", Map.of("reason", "Thiếu thành viên"))
                .expect(200);

        assertThat(commune.member(1).get(other).expect(200).text()).contains("Thiếu thành viên");
        commune.vote(3, commune.voting(3, List.of(hamlet)), Map.of(hamlet, "FOR"));
        commune.awaitState(hamlet, "SELECTED");
    }

    @Test
    void a_second_closing_is_refused_and_changes_nothing() {
        for (int member = 1; member <= 4; member++) {
            cast(member, "FOR", "FOR").expect(200);
        }
        commune.councilSecretary().post(path() + "/closing").expect(200);
        Document closed = stored().get("state", Document.class);

        assertThat(commune.councilSecretary()
                        .post(path() + "/closing")
                        .expect(409)
                        .code())
                .isEqualTo("ASessionIsClosedOnceAfterVoting");
        assertThat(cast(5, "AGAINST", "AGAINST").expect(409).code()).isEqualTo("BallotsAreCastWhileVotingIsOpen");
        assertThat(stored().get("state", Document.class)).isEqualTo(closed);
    }

    @Test
    void a_vote_is_closed_by_a_secretary_who_has_seen_its_last_ballot() {
        for (int member = 1; member < MEMBERS; member++) {
            cast(member, "FOR", "FOR").expect(200);
        }
        String seen = commune.councilSecretary().get(path()).expect(200).header("ETag");
        cast(MEMBERS, "FOR", "AGAINST").expect(200);

        ApiResponse unread = commune.councilSecretary()
                .with("If-Match", "*")
                .post(path() + "/closing")
                .expect(428);
        ApiResponse earlier = commune.councilSecretary()
                .with("If-Match", seen)
                .post(path() + "/closing")
                .expect(412);

        assertThat(List.of(unread.code(), earlier.code())).containsExactly("VersionRequired", "StaleVersion");
        commune.councilSecretary().post(path() + "/closing").expect(200);
        commune.awaitState(duc, "SELECTED");
        assertThat(commune.read(duc).at("/vote/inFavour").asInt()).isEqualTo(MEMBERS);
    }

    @Test
    void ballots_cast_at_the_same_time_are_all_counted() {
        IntStream.rangeClosed(1, MEMBERS)
                .parallel()
                .forEach(member -> cast(member, "FOR", "ABSTAIN").expect(200));
        commune.councilSecretary().post(path() + "/closing").expect(200);
        commune.awaitState(duc, "SELECTED");

        assertThat(commune.read(duc).at("/vote/inFavour").asInt()).isEqualTo(MEMBERS);
        assertThat(commune.read(hoa).at("/vote/abstained").asInt()).isEqualTo(MEMBERS);
    }

    @Test
    void history_and_keys_and_every_version_of_every_document_do_not_tell_a_ballot(CapturedOutput logs)
            throws Exception {
        String[] words = {"FOR", "AGAINST", "ABSTAIN"};
        List<int[]> ballots =
                List.of(new int[] {0, 1}, new int[] {0, 0}, new int[] {2, 1}, new int[] {1, 0}, new int[] {0, 2});
        StoreTap.open();
        for (int member = 1; member <= MEMBERS; member++) {
            int[] ballot = ballots.get(member - 1);
            cast(member, words[ballot[0]], words[ballot[1]]).expect(200);
        }
        byte[] copiedWhileOpen = Files.readAllBytes(key());
        commune.councilSecretary().post(path() + "/closing").expect(200);
        commune.awaitState(duc, "SELECTED");
        List<Document> commands = StoreTap.close();
        String everything = commands
                + stored().toJson()
                + commune.councilSecretary()
                        .get("/api/history/council-sessions/" + session)
                        .text()
                + KafkaTestClient.read("nomination.events", session)
                + logs;

        List<BallotAttack.Caught> caught = afterEachBallot(commands);
        assertThat(caught).hasSize(MEMBERS);
        assertThat(new BallotAttack(ballotKey, BallotAttack.keysIn(everything)).ballots(session, 2, caught))
                .isEmpty();
        assertThat(key()).doesNotExist();
        // The limit: who copied the key while the vote was open, and knows the installation's, reads every ballot.
        assertThat(new BallotAttack(ballotKey, List.of(copiedWhileOpen)).ballots(session, 2, caught))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(ballots);
    }

    /** What the session's document was after each ballot, with each digest that was written with it. */
    private List<BallotAttack.Caught> afterEachBallot(List<Document> commands) {
        return commands.stream()
                .filter(command -> "council-sessions".equals(command.get("update")))
                .flatMap(command -> command.getList("updates", Document.class).stream())
                .filter(update -> session.equals(update.get("q", Document.class).get("_id")))
                .filter(update -> update.toJson().contains("\"action\": \"vote\""))
                .map(update -> new BallotAttack.Caught(
                        update.get("u", Document.class)
                                .get("$set", Document.class)
                                .get("state", Document.class),
                        BallotAttack.digestsIn(update.toJson())))
                .toList();
    }

    private Path key() {
        return Path.of(ballotKeys, session + ".key");
    }

    @Test
    void the_history_tells_no_voter_and_is_not_the_accountants() {
        cast(1, "FOR", "AGAINST").expect(200);
        cast(2, "FOR", "FOR").expect(200);
        String history = "/api/history/council-sessions/" + session;

        JsonNode told = commune.chairman().get(history).expect(200).json();

        assertThat(told)
                .extracting(entry -> entry.path("action").asString())
                .contains("convene", "attend", "open the vote")
                .doesNotContain("vote");
        JsonNode check =
                commune.chairman().get(history + "/verification").expect(200).json();
        assertThat(check.path("intact").asBoolean()).isTrue();
        assertThat(check.path("entries").asInt()).isEqualTo(told.size() + 2);
        ApiClient accountant = commune.as("ke-toan", "", Role.ACCOUNTANT);
        accountant.get(history).expect(403);
        accountant.get(history + "/verification").expect(403);
        accountant.get("/api/history/nominations/" + duc).expect(403);
    }

    @Test
    void without_its_key_a_vote_waits_and_nothing_is_lost() throws Exception {
        for (int member = 1; member <= 4; member++) {
            cast(member, "FOR", "AGAINST").expect(200);
        }
        Path away = Files.move(key(), Path.of(ballotKeys, session + ".away"));

        commune.councilSecretary().get(path()).expect(200);
        commune.councilSecretary().get("/api/council-sessions").expect(200);
        assertThat(cast(5, "FOR", "FOR").expect(409).code()).isEqualTo("ABallotBoxOpensWithItsKey");
        assertThat(commune.councilSecretary()
                        .post(path() + "/closing")
                        .expect(409)
                        .code())
                .isEqualTo("ABallotBoxOpensWithItsKey");

        Files.move(away, key());
        cast(5, "FOR", "AGAINST").expect(200);
        commune.councilSecretary().post(path() + "/closing").expect(200);
        commune.awaitState(duc, "SELECTED");
        assertThat(commune.read(duc).at("/vote/inFavour").asInt()).isEqualTo(5);
    }

    @Test
    void a_session_whose_key_is_lost_ends_without_a_count() throws Exception {
        cast(1, "FOR", "AGAINST").expect(200);
        Map<String, Object> reason = Map.of("reason", "Mất khóa hòm phiếu");
        assertThat(commune.chairman()
                        .post(path() + "/annulment", reason)
                        .expect(409)
                        .code())
                .isEqualTo("OnlyAVoteWithoutItsKeyIsAnnulled");
        Files.delete(key());
        assertThat(commune.chairman().get(path()).json().path("keyMissing").asBoolean())
                .isTrue();
        commune.councilSecretary().post(path() + "/annulment", reason).expect(403);

        commune.chairman().post(path() + "/annulment", reason).expect(200);

        commune.awaitState(duc, "APPRAISED");
        assertThat(key()).doesNotExist();
    }

    @Test
    void what_an_instance_that_was_killed_at_the_closing_left_is_removed_and_no_other_key() throws Exception {
        byte[] key = Files.readAllBytes(key());
        for (int member = 1; member <= 4; member++) {
            cast(member, "FOR", "AGAINST").expect(200);
        }
        commune.councilSecretary().post(path() + "/closing").expect(200);
        commune.awaitState(hoa, "NOT_SELECTED");
        assertThat(key()).doesNotExist();
        Path left = Files.write(key(), key);
        open_a_vote();

        sessions.removeKeysOfEndedSessions();

        Probe.await(() -> assertThat(left).doesNotExist());
        assertThat(key()).exists();
        cast(1, "FOR", "AGAINST").expect(200);
    }

    private static List<String> changes(Document before, Document after) {
        return after.keySet().stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .toList();
    }
}

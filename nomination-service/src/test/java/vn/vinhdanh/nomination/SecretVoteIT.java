package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.nomination.fixtures.ApiResponse;
import vn.vinhdanh.nomination.fixtures.Commune;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.ServiceIntegrationTest;

/** No document, response or event links a member to a choice. */
@ServiceIntegrationTest
class SecretVoteIT {

    private static final int MEMBERS = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

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
                            "number", "at", "actor", "action", "correlationId", "events", "state", "hash");
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
    void another_session_votes_on_the_nominations_of_an_adjourned_one() {
        cast(1, "FOR", "AGAINST").expect(200);

        commune.councilSecretary()
                .post(path() + "/adjournment", Map.of("reason", "Không đủ số phiếu"))
                .expect(200);

        commune.awaitState(duc, "APPRAISED");
        commune.awaitState(hoa, "APPRAISED");
        assertThat(commune.councilSecretary().get(path()).expect(200).text()).doesNotContain("inFavour");
        commune.vote(3, commune.voting(3, List.of(duc, hoa)), Map.of(duc, "FOR", hoa, "AGAINST"));
        commune.awaitState(duc, "SELECTED");
        commune.awaitState(hoa, "NOT_SELECTED");
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
    void ballots_cast_at_the_same_time_are_all_counted() {
        IntStream.rangeClosed(1, MEMBERS)
                .parallel()
                .forEach(member -> cast(member, "FOR", "ABSTAIN").expect(200));
        commune.councilSecretary().post(path() + "/closing").expect(200);
        commune.awaitState(duc, "SELECTED");

        assertThat(commune.read(duc).at("/vote/inFavour").asInt()).isEqualTo(MEMBERS);
        assertThat(commune.read(hoa).at("/vote/abstained").asInt()).isEqualTo(MEMBERS);
    }

    private static List<String> changes(Document before, Document after) {
        return after.keySet().stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .toList();
    }
}

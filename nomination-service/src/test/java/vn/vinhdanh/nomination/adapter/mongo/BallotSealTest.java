package vn.vinhdanh.nomination.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.nomination.domain.council.Choice;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.fixtures.Councils;
import vn.vinhdanh.platform.store.StateMapping;

/** What a sealed box shows. */
class BallotSealTest {

    private static final BallotSeal SEAL = new BallotSeal("a-secret-of-at-least-thirty-two-characters");

    private static CouncilSession after(int inFavour, int against) {
        CouncilSession session = Councils.voting(8);
        for (int member = 1; member <= inFavour + against; member++) {
            session = session.cast("uy-vien-" + member, Councils.all(member <= inFavour ? Choice.FOR : Choice.AGAINST))
                    .state();
        }
        return session;
    }

    private static StateMapping<CouncilSession> mapping(BallotSeal seal) {
        return EncryptedBallotMapping.around(StateMapping.json(CouncilSession.class, NominationJson.MAPPER), seal);
    }

    @Test
    void a_session_comes_back_as_it_was_written() {
        for (CouncilSession session : List.of(Councils.convened(), after(0, 0), after(3, 4))) {
            assertThat(mapping(SEAL).read(mapping(SEAL).write(session))).isEqualTo(session);
        }
    }

    @Test
    void two_documents_that_differ_in_one_choice_look_alike() {
        Document inFavour = mapping(SEAL).write(after(1, 0));
        Document against = mapping(SEAL).write(after(0, 1));

        assertThat(inFavour.remove("box").toString())
                .hasSameSizeAs(against.remove("box").toString());
        assertThat(inFavour).isEqualTo(against);
    }

    @Test
    void a_box_does_not_open_with_another_key_nor_as_another_sessions() {
        String sealed = SEAL.sealed("one", new byte[] {1, 2, 3});

        assertThatThrownBy(() -> new BallotSeal("another-secret-of-thirty-two-characters").opened("one", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> SEAL.opened("two", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_short_key_is_refused_with_a_sentence_that_says_what_to_set() {
        assertThatThrownBy(() -> new BallotSeal("")).hasMessageContaining("VINHDANH_BALLOT_KEY");
    }
}

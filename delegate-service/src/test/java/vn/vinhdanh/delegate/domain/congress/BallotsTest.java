package vn.vinhdanh.delegate.domain.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.delegate.fixtures.Congress.DUC;
import static vn.vinhdanh.delegate.fixtures.Congress.EXEMPLARS;
import static vn.vinhdanh.delegate.fixtures.Congress.KHUE;
import static vn.vinhdanh.delegate.fixtures.Congress.MAI;
import static vn.vinhdanh.delegate.fixtures.Congress.OFFICE;
import static vn.vinhdanh.delegate.fixtures.Congress.SECRETARY;
import static vn.vinhdanh.delegate.fixtures.Congress.onBallots;
import static vn.vinhdanh.delegate.fixtures.Congress.presented;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.delegate.domain.congress.BallotCount.Votes;
import vn.vinhdanh.delegate.domain.congress.CongressList.State;
import vn.vinhdanh.delegate.domain.congress.CongressRules.ACountThatAgreesStays;
import vn.vinhdanh.kernel.InvalidInput;

/** Two people count the ballots of 100 delegates for Đức, Mai and Khuê; two may go. */
class BallotsTest {

    private static final CongressList VOTING = onBallots(DUC, MAI, KHUE);

    @Test
    void two_equal_counts_settle_it_in_whichever_order_the_votes_are_sent() {
        CongressList first = VOTING.countBallots(count(60, 80, 51), SECRETARY).state();
        BallotCount reversed =
                new BallotCount(100, 98, 97, 95, List.of(new Votes(KHUE, 51), new Votes(MAI, 80), new Votes(DUC, 60)));
        CongressList both = first.countBallots(reversed, OFFICE).state();

        assertThat(first.state()).as("one count settles nothing").isEqualTo(State.PRESENTED);
        assertThat(first.election(EXEMPLARS)).isEmpty();
        assertThat(both.state()).isEqualTo(State.COUNTED);
        Counting counting = counting(both);
        assertThat(counting.ballots()).isEqualTo(count(60, 80, 51));
        assertThat(counting.present()).isEqualTo(100);
        assertThat(counting.counters()).containsExactly(SECRETARY, OFFICE);
        assertThat(counting.first()).isNull();
        assertThatThrownBy(() -> both.countBallots(count(60, 80, 51), OFFICE))
                .isInstanceOf(ACountThatAgreesStays.class);
    }

    @Test
    void two_counts_that_differ_are_both_thrown_away() {
        CongressList differing = VOTING.countBallots(count(60, 80, 51), SECRETARY)
                .state()
                .countBallots(count(60, 80, 50), OFFICE)
                .state();

        assertThat(differing.state()).isEqualTo(State.PRESENTED);
        assertThat(counting(differing).first()).isNull();
        assertThat(counting(differing).differing()).isEqualTo(1);

        CongressList again = differing
                .countBallots(count(60, 80, 50), OFFICE)
                .state()
                .countBallots(count(60, 80, 50), SECRETARY)
                .state();
        assertThat(counting(again).ballots()).isEqualTo(count(60, 80, 50));
        assertThat(counting(again).differing()).isEqualTo(1);
        assertThat(counting(again).counters()).containsExactly(OFFICE, SECRETARY);
    }

    @Test
    void one_person_is_never_both_and_corrects_the_own_count() {
        CongressList corrected = VOTING.countBallots(count(60, 80, 51), SECRETARY)
                .state()
                .countBallots(count(61, 80, 51), SECRETARY)
                .state();

        assertThat(corrected.state()).isEqualTo(State.PRESENTED);
        assertThat(counting(corrected).first()).isEqualTo(new Counting.Entered(count(61, 80, 51), SECRETARY));
        assertThat(counting(corrected).differing()).isZero();
        assertThat(corrected.countBallots(count(61, 80, 51), OFFICE).state().state())
                .isEqualTo(State.COUNTED);
    }

    /** Who goes, and who moves up. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "nobody",
            value = {
                "60, 80, 51, Mai Đức, Khuê",
                "60, 50, 51, Đức Khuê, nobody",
                "50, 50, 50, nobody, nobody",
                "70, 70, 70, Đức Mai, Khuê",
                "51, 70, 70, Mai Khuê, Đức"
            })
    void those_with_a_majority_go_by_their_votes_and_then_by_the_list(
            int duc, int mai, int khue, String delegates, String reserves) {
        Election election = VOTING.countBallots(count(duc, mai, khue), SECRETARY)
                .state()
                .countBallots(count(duc, mai, khue), OFFICE)
                .state()
                .election(EXEMPLARS)
                .orElseThrow();

        assertThat(names(election.delegates())).isEqualTo(Objects.requireNonNullElse(delegates, ""));
        assertThat(names(election.reserves())).isEqualTo(Objects.requireNonNullElse(reserves, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 101, 97, 95, 60, issued",
        "100, 98, 99, 95, 60, returned",
        "100, 98, 97, 98, 60, valid",
        "100, 98, 97, 95, 96, votes[0].inFavour"
    })
    void numbers_that_cannot_be_true_are_refused_at_their_field(
            int present, int issued, int returned, int valid, int votes, String field) {
        BallotCount count = new BallotCount(
                present,
                issued,
                returned,
                valid,
                List.of(new Votes(DUC, votes), new Votes(MAI, 0), new Votes(KHUE, 0)));

        assertFaultAt(field, () -> VOTING.countBallots(count, SECRETARY));
    }

    @Test
    void numbers_may_be_as_great_as_they_can() {
        assertThat(VOTING.countBallots(
                                new BallotCount(
                                        9, 9, 9, 9, List.of(new Votes(DUC, 9), new Votes(MAI, 9), new Votes(KHUE, 9))),
                                SECRETARY)
                        .state()
                        .state())
                .isEqualTo(State.PRESENTED);
        assertThat(presented(DUC)
                        .countHands(new HandCount(9, 3, 3, 3), SECRETARY)
                        .state()
                        .state())
                .isEqualTo(State.COUNTED);
        assertFaultAt("present", () -> presented(DUC).countHands(new HandCount(9, 3, 3, 4), SECRETARY));
    }

    @Test
    void each_candidate_is_counted_once() {
        for (List<Votes> votes : List.of(
                List.of(new Votes(DUC, 1), new Votes(MAI, 1)),
                List.of(new Votes(DUC, 1), new Votes(MAI, 1), new Votes(MAI, 1)),
                List.of(new Votes(DUC, 1), new Votes(MAI, 1), new Votes(KHUE, 1), new Votes(KHUE, 1)),
                List.of(new Votes(DUC, 1), new Votes(MAI, 1), new Votes("other", 1)))) {
            assertFaultAt("votes", () -> VOTING.countBallots(new BallotCount(9, 9, 9, 9, votes), SECRETARY));
        }
    }

    private static BallotCount count(int duc, int mai, int khue) {
        return new BallotCount(
                100, 98, 97, 95, List.of(new Votes(DUC, duc), new Votes(MAI, mai), new Votes(KHUE, khue)));
    }

    private static Counting counting(CongressList list) {
        return Objects.requireNonNull(list.counting());
    }

    private static String names(List<String> nominations) {
        return String.join(
                " ",
                nominations.stream()
                        .map(each -> each.equals(DUC) ? "Đức" : each.equals(MAI) ? "Mai" : "Khuê")
                        .toList());
    }

    private static void assertFaultAt(String path, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(InvalidInput.FieldError::path)
                                .containsExactly(path));
    }
}

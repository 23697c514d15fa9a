package vn.vinhdanh.program.domain.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceDeleted;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceDeletionRequested;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferencePlanned;
import vn.vinhdanh.program.domain.conference.ConferenceRules.ACancelledConferenceDoesNotChange;
import vn.vinhdanh.program.domain.conference.Deletion.Follower;
import vn.vinhdanh.program.domain.conference.DeletionRules.AConferenceThatIsBeingDeletedDoesNotChange;
import vn.vinhdanh.program.domain.conference.DeletionRules.AConferenceWithAHistoryIsNotDeleted;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.program.fixtures.Plans;

class DeletingTest {

    private static final Instant NOW = Plans.BEFORE;
    private static final String REASON = "Nhập nhầm kế hoạch của năm trước.";
    private static final Conference FIXED = Plans.trungKhanhWithFixedDate();
    private static final Conference ASKED = Deleting.request(FIXED, REASON, NOW).state();

    @Test
    void a_request_asks_the_services_and_nothing_changes_meanwhile() {
        assertThat(Deleting.request(FIXED, REASON, NOW).events())
                .isEqualTo(List.of(new ConferenceDeletionRequested("trung-khanh", 1)));
        assertThat(Deleting.request(ASKED, "Lý do khác", NOW)).as("again").isEqualTo(Outcome.of(ASKED));
        assertThatExceptionOfType(AConferenceThatIsBeingDeletedDoesNotChange.class)
                .isThrownBy(() -> ASKED.reschedule(LocalDate.of(2025, 9, 1), LocalTime.of(7, 30), NOW));
        assertThatExceptionOfType(AConferenceThatIsBeingDeletedDoesNotChange.class)
                .isThrownBy(() -> ASKED.cancel("Mưa", NOW));
    }

    @Test
    void the_last_service_to_agree_deletes_it() {
        Outcome<Conference, ConferenceEvent> two =
                Deleting.agree(Deleting.agree(ASKED, Follower.MONEY, 1, NOW).state(), Follower.MONEY, 1, NOW);
        assertThat(two.events()).isEmpty();
        Outcome<Conference, ConferenceEvent> three = Deleting.agree(two.state(), Follower.DELEGATES, 1, NOW);
        assertThat(three.state().wasDeleted()).as("the same one twice is one").isFalse();

        Outcome<Conference, ConferenceEvent> all = Deleting.agree(three.state(), Follower.NOMINATIONS, 1, NOW);

        assertThat(all.events()).isEqualTo(List.of(new ConferenceDeleted("trung-khanh", 1, NOW, REASON)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(all.state().deletions()::requireNotDeleted);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> all.state().close(NOW));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Deleting.request(all.state(), REASON, NOW));
    }

    @ParameterizedTest
    @EnumSource
    void what_followed_the_plan_refuses_the_deletion_and_says_so_to_all(Follower follower) {
        Outcome<Conference, ConferenceEvent> refused =
                Deleting.follow(Deleting.agree(ASKED, Follower.MONEY, 1, NOW).state(), follower);

        assertThat(refused.events()).isEqualTo(List.of(new ConferencePlanned(refused.state())));
        assertThat(refused.state().changes()).isEqualTo(2);
        assertThat(refused.state().deletions().refused()).isEqualTo(new Deletion.Request(NOW, REASON, 1));
        assertThat(Deleting.agree(refused.state(), Follower.MONEY, 1, NOW))
                .as("a late answer")
                .isEqualTo(Outcome.of(refused.state()));
        assertThatExceptionOfType(AConferenceWithAHistoryIsNotDeleted.class)
                .isThrownBy(() -> Deleting.request(refused.state(), REASON, NOW))
                .satisfies(rule -> assertThat(rule.vietnamese()).contains("hãy hủy Hội nghị"));
    }

    @Test
    void what_is_known_to_have_followed_is_refused_at_once() {
        Conference followed = Deleting.follow(FIXED, Follower.DELEGATES).state();

        assertThat(Deleting.follow(followed, Follower.DELEGATES)).isEqualTo(Outcome.of(followed));
        assertThat(followed.changes()).isZero();
        assertThatExceptionOfType(AConferenceWithAHistoryIsNotDeleted.class)
                .isThrownBy(() -> Deleting.request(followed, REASON, NOW))
                .satisfies(rule -> assertThat(rule.vietnamese()).contains("đại biểu"));
    }

    @Test
    void what_was_told_to_people_is_closed_and_not_deleted() {
        assertThatExceptionOfType(ACancelledConferenceDoesNotChange.class)
                .isThrownBy(() -> Deleting.request(FIXED.cancel("Mưa", NOW).state(), REASON, NOW));
    }

    /** No service says that it is used after it agreed; a store that was restored might. */
    @Test
    void a_use_that_turns_up_after_the_deletion_brings_the_conference_back() {
        Outcome<Conference, ConferenceEvent> back = Deleting.follow(deleted(), Follower.NOMINATIONS);

        assertThat(back.state().wasDeleted()).isFalse();
        assertThat(back.events()).isEqualTo(List.of(new ConferencePlanned(back.state())));
    }

    @Test
    void the_plan_that_is_imported_again_is_newer_to_all_readers() {
        Conference imported = Plans.imported(PlanText.trungKhanh());
        deleted().requireSamePlan(Plans.read(PlanText.trungKhanh().with("delegateCap: 150", "delegateCap: 160")));

        Outcome<Conference, ConferenceEvent> again = Deleting.planAgain(deleted(), imported);

        assertThat(again.state().changes()).isEqualTo(2);
        assertThat(again.state().revision()).isEqualTo(FIXED.revision() + 1);
        assertThat(again.state().schedule()).isNull();
        assertThat(again.events()).isEqualTo(List.of(new ConferencePlanned(again.state())));
        assertThat(Deleting.planAgain(FIXED, imported)).isEqualTo(Outcome.of(FIXED));
    }

    private static Conference deleted() {
        Conference conference = ASKED;
        for (Follower service : Follower.values()) {
            conference = Deleting.agree(conference, service, 1, NOW).state();
        }
        return conference;
    }
}

package vn.vinhdanh.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.notification.fixtures.Guests.CONFERENCE;
import static vn.vinhdanh.notification.fixtures.Guests.INVITED;
import static vn.vinhdanh.notification.fixtures.Guests.RETRY_POLICY;
import static vn.vinhdanh.notification.fixtures.Guests.TEACHER_ID;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.domain.Delivery.State;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.notification.fixtures.HoldsInMemory;
import vn.vinhdanh.notification.fixtures.MessagesInMemory;
import vn.vinhdanh.notification.fixtures.RecallsInMemory;

/** The letters of the guests state the schedule of revision 1: 28/08/2025, 07:30. */
class OnConferenceRescheduledTest {

    private static final LocalDate THAT_DAY = LocalDate.of(2025, 8, 28);
    private static final LocalDate NEXT_DAY = LocalDate.of(2025, 8, 29);
    private static final CommandContext CONTEXT = new CommandContext(
            Actor.system("trung-khanh"),
            "ConferenceRescheduled.v1",
            null,
            INVITED.plusSeconds(60),
            Guests.TRACE,
            "event-7");

    private final MessagesInMemory messages = new MessagesInMemory();
    private final RecallsInMemory recalls = new RecallsInMemory();
    private final OnDelegateInvited invited =
            new OnDelegateInvited(messages, recalls, new HoldsInMemory(), (_, _) -> {}, Guests.RETRY_POLICY);
    private final OnConferenceRescheduled rescheduled = new OnConferenceRescheduled(messages, recalls);

    @Test
    void a_letter_of_the_old_date_that_waits_does_not_go_out() {
        invited.apply(Guests.invited(1, "EMAIL"), CONTEXT);

        rescheduled.apply(to(2, NEXT_DAY), CONTEXT);

        assertThat(state(1)).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void nor_does_one_that_comes_after_the_move() {
        rescheduled.apply(to(2, NEXT_DAY), CONTEXT);

        invited.apply(Guests.invited(1, "EMAIL"), CONTEXT);

        assertThat(state(1)).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void nor_one_that_is_stored_at_the_same_moment() {
        messages.beforeAdding(() -> recalls.move(CONFERENCE, to(2, NEXT_DAY).moved()));

        invited.apply(Guests.invited(1, "EMAIL"), CONTEXT);

        assertThat(state(1)).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void a_letter_of_a_newer_schedule_or_of_the_same_time_goes_out() {
        invited.apply(Guests.invited(1, "EMAIL"), CONTEXT);

        rescheduled.apply(to(1, NEXT_DAY), CONTEXT);
        rescheduled.apply(to(2, THAT_DAY), CONTEXT);
        rescheduled.apply(to(1, NEXT_DAY), CONTEXT);

        assertThat(state(1)).isEqualTo(State.QUEUED);
    }

    @Test
    void what_has_gone_out_stays_as_it_is_and_the_revised_letter_corrects_it() {
        invited.apply(Guests.invited(1, "EMAIL"), CONTEXT);
        messages.change(id(1), null, CONTEXT, message -> message.begin(1, RETRY_POLICY, CONTEXT.at()));
        messages.change(id(1), null, CONTEXT, message -> message.accepted(1, CONTEXT.at()));

        rescheduled.apply(to(2, NEXT_DAY), CONTEXT);
        invited.apply(Guests.invited(2, "EMAIL"), CONTEXT);

        assertThat(state(1)).isEqualTo(State.SENT);
        assertThat(messages.find(id(2)).orElseThrow().state().corrects()).isTrue();
    }

    private static ConferenceRescheduledIntegrationEvent to(int revision, LocalDate date) {
        return new ConferenceRescheduledIntegrationEvent(
                "trung-khanh", CONFERENCE, revision, date, LocalTime.of(7, 30), LocalTime.of(11, 30));
    }

    private static String id(int revision) {
        return Message.idOf(TEACHER_ID, revision);
    }

    private State state(int revision) {
        return messages.find(id(revision)).orElseThrow().state().delivery().state();
    }
}

package vn.vinhdanh.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.domain.Delivery.State;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.notification.fixtures.HoldsInMemory;
import vn.vinhdanh.notification.fixtures.MessagesInMemory;
import vn.vinhdanh.notification.fixtures.Officers;
import vn.vinhdanh.notification.fixtures.RecallsInMemory;

class OnReturnLetterTest {

    private static final CommandContext CONTEXT = new CommandContext(
            Actor.system("trung-khanh"), "", null, Officers.RETURNED.plusSeconds(1), Guests.TRACE, "event-1");

    private final MessagesInMemory messages = new MessagesInMemory();
    private final RecallsInMemory recalls = new RecallsInMemory();
    private final HoldsInMemory holds = new HoldsInMemory();
    private final List<String> triggered = new ArrayList<>();
    private final OnReturnLetterIssued issued =
            new OnReturnLetterIssued(new QueueOfficerLetter(messages, recalls, holds, (id, _) -> triggered.add(id)));
    private final OnReturnLetterSettled settled = new OnReturnLetterSettled(new SettleOfficerLetter(messages, recalls));

    @Test
    void a_letter_is_queued_once_however_often_its_event_arrives() {
        issue();
        messages.change(Officers.LETTER, null, CONTEXT, letter -> letter.begin(1, Guests.RETRY_POLICY, CONTEXT.at()));
        messages.change(Officers.LETTER, null, CONTEXT, letter -> letter.accepted(1, CONTEXT.at()));
        issue();

        assertThat(state()).isEqualTo(State.SENT);
        assertThat(messages.ofDelegate(Officers.ACCOUNT)).hasSize(1);
        assertThat(triggered).contains(Officers.LETTER);
    }

    @Test
    void a_letter_that_waits_does_not_go_out_once_the_nomination_left_its_unit() {
        issue();
        settled.apply(Officers.settled(), CONTEXT);
        issue();

        assertThat(state()).isEqualTo(State.WITHDRAWN);
        assertThat(letter().to()).isNull();
    }

    @Test
    void neither_does_one_that_comes_later() {
        settled.apply(Officers.settled(), CONTEXT);
        settled.apply(Officers.settled(), CONTEXT);
        issue();

        assertThat(state()).isEqualTo(State.WITHDRAWN);
        assertThat(letter().to()).isNull();
    }

    @Test
    void one_that_has_gone_out_stays_so() {
        issue();
        messages.change(Officers.LETTER, null, CONTEXT, letter -> letter.begin(1, Guests.RETRY_POLICY, CONTEXT.at()));
        messages.change(Officers.LETTER, null, CONTEXT, letter -> letter.accepted(1, CONTEXT.at()));
        assertThat(letter().to()).isNotNull();
        settled.apply(Officers.settled(), CONTEXT);

        assertThat(state()).isEqualTo(State.SENT);
        assertThat(letter().to()).as("nobody needs it any more").isNull();
        assertThat(letter().invitation().name()).isEqualTo("Nguyễn Thị Mẫu Học (mẫu)");
    }

    @Test
    void it_waits_while_letters_are_held_and_ends_with_the_conference() {
        holds.set(Guests.CONFERENCE, true, CONTEXT);
        issue();
        assertThat(state()).isEqualTo(State.HELD);

        new OnConferenceCancelled(messages, recalls, (_, _) -> {})
                .apply(new ConferenceCancelledIntegrationEvent("trung-khanh", Guests.CONFERENCE, "Mưa lũ"), CONTEXT);
        assertThat(state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void an_unusable_address_shows_as_failed_also_while_letters_are_held() {
        holds.set(Guests.CONFERENCE, true, CONTEXT);
        issued.apply(Officers.issued("không phải địa chỉ"), CONTEXT);

        assertThat(state()).isEqualTo(State.FAILED);
    }

    private void issue() {
        issued.apply(Officers.issued("can.bo.truong-hoc@demo.example"), CONTEXT);
    }

    private State state() {
        return letter().delivery().state();
    }

    private Message letter() {
        return messages.find(Officers.LETTER).orElseThrow().state();
    }
}

package vn.vinhdanh.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.notification.fixtures.Guests.INVITED;
import static vn.vinhdanh.notification.fixtures.Guests.RETRY_POLICY;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.application.ResolveMessage.Resolution;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.Delivery.State;
import vn.vinhdanh.notification.domain.EmailAddress;
import vn.vinhdanh.notification.domain.FailureReason;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.notification.fixtures.MessagesInMemory;
import vn.vinhdanh.notification.fixtures.SuppressionsInMemory;

/** A mail that comes back, however often and whenever its report is read. */
class OnBounceTest {

    private static final Instant NOW = INVITED.plusSeconds(60);
    private static final CommandContext OFFICER = new CommandContext(
            new Actor("hoa", "Hòa", "trung-khanh", "van-phong", Set.of(Role.OFFICE)),
            "",
            null,
            NOW,
            Guests.TRACE,
            null);

    private final MessagesInMemory messages = new MessagesInMemory();
    private final SuppressionsInMemory suppressions = new SuppressionsInMemory();
    private final OnBounce bounces = new OnBounce(messages, suppressions, () -> NOW);

    private final EmailAddress address =
            EmailAddress.of(Guests.TEACHERS_ADDRESS).orElseThrow();

    private String sending() {
        Message sending = Guests.teacher().begin(1, RETRY_POLICY, INVITED).state();
        messages.add(sending.id(), Outcome.of(sending), OFFICER);
        return sending.id();
    }

    private String sent() {
        String id = sending();
        messages.change(id, null, OFFICER, message -> message.accepted(1, INVITED));
        return id;
    }

    private Delivery delivery(String id) {
        return messages.find(id).orElseThrow().state().delivery();
    }

    @Test
    void a_sent_message_has_failed_and_its_address_is_suppressed() {
        String id = sent();

        assertThat(bounces.apply(id, FailureReason.BOUNCED_ADDRESS, "550 unknown"))
                .isTrue();
        assertThat(delivery(id)).isEqualTo(new Delivery.Failed(FailureReason.BOUNCED_ADDRESS, "550 unknown", 0, NOW));
        assertThat(suppressions.contains(address)).isTrue();
    }

    @Test
    void a_report_that_is_read_twice_changes_nothing_the_second_time() {
        String id = sent();
        bounces.apply(id, FailureReason.BOUNCED, "550");
        int events = messages.events().size();

        assertThat(bounces.apply(id, FailureReason.BOUNCED_FULL, "552")).isTrue();
        assertThat(messages.events()).hasSize(events);
    }

    @Test
    void a_full_mailbox_suppresses_no_address() {
        bounces.apply(sent(), FailureReason.BOUNCED_FULL, "552");

        assertThat(suppressions.contains(address)).isFalse();
    }

    @Test
    void a_report_that_is_faster_than_the_result_of_the_attempt_is_read_again_later() {
        String id = sending();

        assertThat(bounces.apply(id, FailureReason.BOUNCED, "550")).isFalse();
        assertThat(delivery(id).state()).isEqualTo(State.SENDING);
    }

    @Test
    void a_report_of_an_unknown_message_is_done_with() {
        assertThat(bounces.apply("khong-co", FailureReason.BOUNCED_ADDRESS, "550"))
                .isTrue();
    }

    @Test
    void who_sends_to_an_address_again_says_that_it_works() {
        String id = sent();
        bounces.apply(id, FailureReason.BOUNCED_ADDRESS, "550");
        new ResolveMessage(messages, suppressions, (_, _) -> {})
                .resolve(
                        id,
                        null,
                        Resolution.RESEND,
                        new CommandContext(
                                OFFICER.actor(), "", null, Instant.parse("2025-08-20T02:00:00Z"), Guests.TRACE, null));

        assertThat(suppressions.contains(address)).isFalse();
        assertThat(delivery(id).state()).isEqualTo(State.QUEUED);
    }
}

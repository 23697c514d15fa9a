package vn.vinhdanh.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.notification.application.MailTransport.DeliveryResult;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.Delivery.State;
import vn.vinhdanh.notification.domain.FailureReason;
import vn.vinhdanh.notification.domain.LetterTexts;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.notification.fixtures.MessagesInMemory;

class DeliverMessageTest {

    /** The process is killed: no code after the throw runs. */
    private static final class Death extends Error {}

    private enum Moment {
        BEFORE_THE_SERVER_IS_REACHED,
        BEFORE_THE_ATTEMPT_IS_RECORDED,
        BEFORE_THE_CONTENT_IS_OFFERED,
        BEFORE_THE_SERVER_ACCEPTS,
        AFTER_THE_SERVER_ACCEPTED
    }

    /** A server that keeps the mails that it accepts, and a process that dies at one moment. */
    private final class FakeMailServer implements MailTransport {

        private final List<String> mailbox = new ArrayList<>();
        private DeliveryResult answer = new DeliveryResult.Accepted();

        @Nullable
        private Moment death;

        @Override
        public DeliveryResult deliver(OutgoingMail mail) {
            dieAt(Moment.BEFORE_THE_SERVER_IS_REACHED);
            if (answer instanceof DeliveryResult.Unreachable) {
                return answer;
            }
            dieAt(Moment.BEFORE_THE_ATTEMPT_IS_RECORDED);
            if (!mail.begin(LetterTexts.Versions.BUILT_IN)) {
                return new DeliveryResult.ClaimedElsewhere();
            }
            dieAt(Moment.BEFORE_THE_CONTENT_IS_OFFERED);
            dieAt(Moment.BEFORE_THE_SERVER_ACCEPTS);
            if (answer instanceof DeliveryResult.Accepted) {
                mailbox.add(mail.message().id());
            }
            dieAt(Moment.AFTER_THE_SERVER_ACCEPTED);
            return answer;
        }

        private void dieAt(Moment moment) {
            if (death == moment) {
                throw new Death();
            }
        }
    }

    private Instant now = Guests.INVITED.plusSeconds(1);
    private final InstantSource clock = () -> now;
    private final MessagesInMemory messages = new MessagesInMemory();
    private final FakeMailServer server = new FakeMailServer();
    private final String id = queue(Guests.teacher());

    @Test
    void a_message_is_withdrawn_once_the_conference_has_begun() {
        now = Instant.parse("2025-08-28T00:30:00Z");
        assertThat(process().deliver(id)).isNull();

        assertThat(state()).isEqualTo(State.WITHDRAWN);
        assertThat(server.mailbox).isEmpty();
    }

    @Test
    void a_queued_message_is_sent_once() {
        assertThat(process().deliver(id)).isNull();

        assertThat(state()).isEqualTo(State.SENT);
        assertThat(server.mailbox).containsExactly(id);
        assertThat(process().deliver(id)).isNull();
        assertThat(server.mailbox).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void a_dying_process_causes_neither_a_second_copy_nor_a_lost_message(Moment moment) {
        server.death = moment;
        assertThat(catchThrowable(() -> process().deliver(id))).isInstanceOf(Death.class);

        server.death = null;
        for (int day = 0; day < 5; day++) {
            DeliverMessage next = process();
            messages.wakingAt(now, 10).forEach(due -> next.deliver(due.id()));
            now = now.plusSeconds(86_400);
        }

        assertThat(server.mailbox).hasSizeLessThanOrEqualTo(1);
        boolean known = moment.compareTo(Moment.BEFORE_THE_CONTENT_IS_OFFERED) < 0;
        assertThat(state()).isEqualTo(known ? State.SENT : State.UNCERTAIN);
        assertThat(messages.events()).hasSize(1);
    }

    @Test
    void two_instances_send_one_copy() {
        DeliverMessage one = process();
        MailTransport slow = mail -> {
            one.deliver(id);
            return server.deliver(mail);
        };
        DeliverMessage other = new DeliverMessage(messages, _ -> new byte[0], slow, Guests.RETRY_POLICY, clock);

        assertThat(other.deliver(id)).isNull();

        assertThat(server.mailbox).containsExactly(id);
        assertThat(state()).isEqualTo(State.SENT);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_refusal_before_the_attempt_begins_does_not_change_the_attempt_of_another_instance(boolean permanent) {
        MailTransport refusing = _ -> {
            server.death = Moment.AFTER_THE_SERVER_ACCEPTED;
            assertThat(catchThrowable(() -> process().deliver(id))).isInstanceOf(Death.class);
            return permanent
                    ? new DeliveryResult.Rejected(FailureReason.ADDRESS_REFUSED, "550 No such user")
                    : new DeliveryResult.Deferred("450 Greylisted");
        };

        new DeliverMessage(messages, _ -> new byte[0], refusing, Guests.RETRY_POLICY, clock).deliver(id);

        assertThat(state()).isEqualTo(State.SENDING);
        server.death = null;
        now = now.plusSeconds(86_400);
        process().deliver(id);
        assertThat(state()).isEqualTo(State.UNCERTAIN);
        assertThat(server.mailbox).hasSize(1);
    }

    @Test
    void an_unreachable_server_causes_no_write_and_no_loss() {
        server.answer = new DeliveryResult.Unreachable("connection refused");

        assertThat(process().deliver(id)).isAfter(now);

        assertThat(messages.find(id).orElseThrow().version()).isEqualTo(1);
        server.answer = new DeliveryResult.Accepted();
        process().deliver(id);
        assertThat(state()).isEqualTo(State.SENT);
    }

    @Test
    void messages_that_wait_for_an_unreachable_server_are_spread_over_time() {
        server.answer = new DeliveryResult.Unreachable("connection refused");
        DeliverMessage process = process();
        Instant first = Objects.requireNonNull(process.deliver(id));
        Instant last = first;
        for (int waiting = 1; waiting < 1_000; waiting++) {
            last = Objects.requireNonNull(process.deliver(id));
        }

        assertThat(Duration.between(first, last)).isGreaterThan(Duration.ofSeconds(24));
    }

    @Test
    void a_temporary_refusal_is_tried_again_after_the_pause() {
        server.answer = new DeliveryResult.Deferred("451 Greylisted");
        Instant next = Objects.requireNonNull(process().deliver(id));
        assertThat(process().deliver(id)).isEqualTo(next);

        now = next;
        server.answer = new DeliveryResult.Accepted();
        process().deliver(id);

        assertThat(state()).isEqualTo(State.SENT);
    }

    @Test
    void a_permanent_refusal_is_not_tried_again() {
        server.answer = new DeliveryResult.Rejected(FailureReason.ADDRESS_REFUSED, "550 No such user");

        assertThat(process().deliver(id)).isNull();

        assertThat(state()).isEqualTo(State.FAILED);
        assertThat(messages.wakingAt(now.plusSeconds(1_000_000), 10)).isEmpty();
    }

    @Test
    void the_result_of_an_attempt_is_recorded_when_the_store_is_back() {
        FailingStore store = new FailingStore();
        DeliverMessage process =
                new DeliverMessage(store.messages(), _ -> new byte[0], server, Guests.RETRY_POLICY, clock);
        store.failsAfter = 1;

        assertThatThrownBy(() -> process.deliver(id)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> process.deliver(id)).isInstanceOf(IllegalStateException.class);
        assertThat(state()).isEqualTo(State.SENDING);
        store.failsAfter = Integer.MAX_VALUE;
        process.deliver(id);

        assertThat(state()).isEqualTo(State.SENT);
        assertThat(server.mailbox).hasSize(1);
    }

    /** Accepts a number of writes, then none. */
    private final class FailingStore {
        private int failsAfter = Integer.MAX_VALUE;

        Messages messages() {
            return (Messages) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Messages.class}, (_, method, arguments) -> {
                        if (method.getName().startsWith("change") && failsAfter-- <= 0) {
                            throw new IllegalStateException("the store is away");
                        }
                        return method.invoke(messages, arguments);
                    });
        }
    }

    private State state() {
        Delivery delivery = messages.find(id).orElseThrow().state().delivery();
        return delivery.state();
    }

    private DeliverMessage process() {
        return new DeliverMessage(messages, _ -> new byte[0], server, Guests.RETRY_POLICY, clock);
    }

    private String queue(Message message) {
        CommandContext context =
                new CommandContext(Actor.system("trung-khanh"), "queue", null, Guests.INVITED, Guests.TRACE, null);
        messages.add(message.id(), Outcome.of(message), context);
        return message.id();
    }
}

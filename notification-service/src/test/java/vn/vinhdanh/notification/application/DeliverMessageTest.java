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
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.notification.fixtures.MessagesInMemory;

class DeliverMessageTest {

    /** The process is killed: nothing after this line runs. */
    private static final class Death extends Error {}

    private enum Moment {
        BEFORE_THE_SERVER_IS_REACHED,
        BEFORE_THE_TRY_IS_RECORDED,
        BEFORE_THE_CONTENT_IS_OFFERED,
        BEFORE_THE_SERVER_ACCEPTS,
        AFTER_THE_SERVER_ACCEPTED
    }

    /** A server that keeps what it accepts, and a process that dies at one moment. */
    private final class Town implements MailTransport {

        private final List<String> mailbox = new ArrayList<>();
        private DeliveryResult answer = new DeliveryResult.Accepted();

        @Nullable
        private Moment death;

        @Override
        public DeliveryResult deliver(OutgoingMail letter) {
            dieAt(Moment.BEFORE_THE_SERVER_IS_REACHED);
            if (answer instanceof DeliveryResult.Unreachable) {
                return answer;
            }
            dieAt(Moment.BEFORE_THE_TRY_IS_RECORDED);
            if (!letter.begin()) {
                return new DeliveryResult.ClaimedElsewhere();
            }
            dieAt(Moment.BEFORE_THE_CONTENT_IS_OFFERED);
            dieAt(Moment.BEFORE_THE_SERVER_ACCEPTS);
            if (answer instanceof DeliveryResult.Accepted) {
                mailbox.add(letter.message().id());
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
    private final Town town = new Town();
    private final String id = queue(Guests.teacher());

    @Test
    void a_message_that_waits_goes_out_and_rests() {
        assertThat(process().deliver(id)).isNull();

        assertThat(state()).isEqualTo(State.SENT);
        assertThat(town.mailbox).containsExactly(id);
        assertThat(process().deliver(id)).isNull();
        assertThat(town.mailbox).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void whenever_the_process_dies_the_delegate_has_at_most_one_copy_and_is_not_forgotten(Moment moment) {
        town.death = moment;
        assertThat(catchThrowable(() -> process().deliver(id))).isInstanceOf(Death.class);

        town.death = null;
        for (int day = 0; day < 5; day++) {
            DeliverMessage next = process();
            messages.wakingAt(now, 10).forEach(next::deliver);
            now = now.plusSeconds(86_400);
        }

        assertThat(town.mailbox).hasSizeLessThanOrEqualTo(1);
        boolean known = moment.compareTo(Moment.BEFORE_THE_CONTENT_IS_OFFERED) < 0;
        assertThat(state()).isEqualTo(known ? State.SENT : State.UNCERTAIN);
        assertThat(messages.events()).hasSize(1);
    }

    @Test
    void two_instances_send_one_copy() {
        DeliverMessage one = process();
        MailTransport slow = letter -> {
            one.deliver(id);
            return town.deliver(letter);
        };
        DeliverMessage other = new DeliverMessage(messages, _ -> new byte[0], slow, Guests.TERMS, clock);

        assertThat(other.deliver(id)).isNull();

        assertThat(town.mailbox).containsExactly(id);
        assertThat(state()).isEqualTo(State.SENT);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_one_instance_hears_before_it_begins_says_nothing_of_anothers_try(boolean forGood) {
        MailTransport refusing = _ -> {
            town.death = Moment.AFTER_THE_SERVER_ACCEPTED;
            assertThat(catchThrowable(() -> process().deliver(id))).isInstanceOf(Death.class);
            return forGood
                    ? new DeliveryResult.Rejected(FailureReason.ADDRESS_REFUSED, "550 No such user")
                    : new DeliveryResult.Deferred("450 Greylisted");
        };

        new DeliverMessage(messages, _ -> new byte[0], refusing, Guests.TERMS, clock).deliver(id);

        assertThat(state()).isEqualTo(State.SENDING);
        town.death = null;
        now = now.plusSeconds(86_400);
        process().deliver(id);
        assertThat(state()).isEqualTo(State.UNCERTAIN);
        assertThat(town.mailbox).hasSize(1);
    }

    @Test
    void while_the_server_is_away_nothing_is_written_and_nothing_is_lost() {
        town.answer = new DeliveryResult.Unreachable("connection refused");

        assertThat(process().deliver(id)).isAfter(now);

        assertThat(messages.find(id).orElseThrow().version()).isEqualTo(1);
        town.answer = new DeliveryResult.Accepted();
        process().deliver(id);
        assertThat(state()).isEqualTo(State.SENT);
    }

    @Test
    void a_thousand_that_wait_for_the_server_come_one_after_the_other() {
        town.answer = new DeliveryResult.Unreachable("connection refused");
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
        town.answer = new DeliveryResult.Deferred("451 Greylisted");
        Instant next = Objects.requireNonNull(process().deliver(id));
        assertThat(process().deliver(id)).isEqualTo(next);

        now = next;
        town.answer = new DeliveryResult.Accepted();
        process().deliver(id);

        assertThat(state()).isEqualTo(State.SENT);
    }

    @Test
    void a_refusal_for_good_is_not_tried_again() {
        town.answer = new DeliveryResult.Rejected(FailureReason.ADDRESS_REFUSED, "550 No such user");

        assertThat(process().deliver(id)).isNull();

        assertThat(state()).isEqualTo(State.FAILED);
        assertThat(messages.wakingAt(now.plusSeconds(1_000_000), 10)).isEmpty();
    }

    @Test
    void what_a_try_came_to_is_recorded_when_the_store_is_back() {
        StoreThatGoesAway store = new StoreThatGoesAway();
        DeliverMessage process = new DeliverMessage(store.messages(), _ -> new byte[0], town, Guests.TERMS, clock);
        store.awayAfter = 1;

        assertThatThrownBy(() -> process.deliver(id)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> process.deliver(id)).isInstanceOf(IllegalStateException.class);
        assertThat(state()).isEqualTo(State.SENDING);
        store.awayAfter = Integer.MAX_VALUE;
        process.deliver(id);

        assertThat(state()).isEqualTo(State.SENT);
        assertThat(town.mailbox).hasSize(1);
    }

    /** Takes so many writes, then none. */
    private final class StoreThatGoesAway {
        private int awayAfter = Integer.MAX_VALUE;

        Messages messages() {
            return (Messages) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Messages.class}, (_, method, arguments) -> {
                        if (method.getName().equals("change") && awayAfter-- <= 0) {
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
        return new DeliverMessage(messages, _ -> new byte[0], town, Guests.TERMS, clock);
    }

    private String queue(Message message) {
        CommandContext cause =
                new CommandContext(Actor.system("trung-khanh"), "queue", null, Guests.INVITED, Guests.TRACE, null);
        messages.add(message.id(), Outcome.of(message), cause);
        return message.id();
    }
}

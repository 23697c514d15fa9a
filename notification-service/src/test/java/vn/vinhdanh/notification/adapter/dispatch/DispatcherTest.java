package vn.vinhdanh.notification.adapter.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.notification.application.DeliverMessage;
import vn.vinhdanh.notification.application.MailTransport;
import vn.vinhdanh.notification.domain.Delivery.State;
import vn.vinhdanh.notification.domain.LetterTexts;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.notification.fixtures.MessagesInMemory;
import vn.vinhdanh.platform.tracing.Traces;
import vn.vinhdanh.testkit.Probe;

/** A failure ends one delivery or one sweep, and nothing else. */
class DispatcherTest {

    private static final Dispatcher.Settings ONE_WORKER =
            new Dispatcher.Settings(1, Duration.ofMillis(5), Duration.ofSeconds(5));

    private final MessagesInMemory messages = new MessagesInMemory();
    private final AtomicInteger failures = new AtomicInteger();
    private final Message first = queued(Guests.teacher());
    private final Message second =
            queued(Guests.teacher(2, vn.vinhdanh.notification.domain.Channel.EMAIL, "a@b.example"));

    @Test
    void an_error_in_the_paper_of_one_message_does_not_stop_the_only_worker() {
        try (var _ = running(messages, first.id())) {
            Probe.await(() -> assertThat(state(second)).isEqualTo(State.SENT));
        }
        assertThat(failures).hasPositiveValue();
        assertThat(state(first)).isEqualTo(State.QUEUED);
    }

    @Test
    void an_error_in_the_store_does_not_stop_the_sweep() {
        Messages failing = (Messages) Proxy.newProxyInstance(
                Messages.class.getClassLoader(), new Class<?>[] {Messages.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("wakingAt") && failures.getAndIncrement() == 0) {
                        throw new StackOverflowError();
                    }
                    try {
                        return method.invoke(messages, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });

        try (var _ = running(failing, "none")) {
            Probe.await(() -> assertThat(state(second)).isEqualTo(State.SENT));
        }
        assertThat(state(first)).isEqualTo(State.SENT);
    }

    private interface Running extends AutoCloseable {
        @Override
        void close();
    }

    /** @param unprintable the id of a message whose paper always fails with an error */
    private Running running(Messages store, String unprintable) {
        InstantSource clock = InstantSource.offset(
                InstantSource.system(), Duration.between(Instant.now(), Guests.INVITED.plusSeconds(60)));
        MailTransport transport = mail -> {
            mail.paper();
            return mail.begin(LetterTexts.Versions.BUILT_IN)
                    ? new MailTransport.DeliveryResult.Accepted()
                    : new MailTransport.DeliveryResult.ClaimedElsewhere();
        };
        DeliverMessage delivery = new DeliverMessage(
                store,
                message -> {
                    if (message.id().equals(unprintable)) {
                        failures.incrementAndGet();
                        throw new NoClassDefFoundError("a font");
                    }
                    return new byte[0];
                },
                transport,
                Guests.RETRY_POLICY,
                clock);
        Dispatcher dispatcher = new Dispatcher(store, delivery, ONE_WORKER, clock, Traces.OFF);
        dispatcher.start();
        dispatcher.trigger(unprintable, Guests.TRACE);
        return dispatcher::stop;
    }

    private Message queued(Message message) {
        CommandContext context =
                new CommandContext(Actor.system("trung-khanh"), "queue", null, Guests.INVITED, Guests.TRACE, null);
        messages.add(message.id(), Outcome.of(message), context);
        return message;
    }

    private State state(Message message) {
        return messages.find(message.id()).orElseThrow().state().delivery().state();
    }
}

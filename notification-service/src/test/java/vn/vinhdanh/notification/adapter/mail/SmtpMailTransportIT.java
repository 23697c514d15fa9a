package vn.vinhdanh.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.Session;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.notification.application.MailTransport.DeliveryResult;
import vn.vinhdanh.notification.application.MailTransport.OutgoingMail;
import vn.vinhdanh.notification.domain.EmailAddress;
import vn.vinhdanh.notification.domain.FailureReason;
import vn.vinhdanh.notification.domain.LetterTexts;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.fixtures.Guests;

/** The result of each way in which a conversation with a mail server ends. */
class SmtpMailTransportIT {

    /** For a server that does not answer. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    /** For a server that answers, on a busy machine. */
    private static final Duration LONG = Duration.ofSeconds(30);

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
        "HELLO, 554 go away,              Unreachable, false",
        "HELLO, 421 too busy,             Unreachable, false",
        "HELLO, hang up,                  Unreachable, false",
        "HELLO, silence,                  Unreachable, false",
        "EHLO,  hang up,                  Unreachable, false",
        "MAIL,  451 later,                Deferred,    false",
        "MAIL,  550 not from you,         Rejected,    false",
        "MAIL,  530 log in first,         BrokenOff,   false",
        "MAIL,  hang up,                  BrokenOff,   false",
        "MAIL,  silence,                  BrokenOff,   false",
        "RCPT,  450 greylisted,           Deferred,    false",
        "RCPT,  550 no such user,         Rejected,    false",
        "RCPT,  hang up,                  Deferred,    false",
        "RCPT,  silence,                  Deferred,    false",
        "DATA,  451 later,                Deferred,    true",
        "DATA,  554 never,                Rejected,    true",
        "DATA,  hang up,                  BrokenOff,   true",
        "DATA,  silence,                  BrokenOff,   true",
        "'.',   452 disk full,            Deferred,    true",
        "'.',   554 looks like spam,      Rejected,    true",
        "'.',   421 closing,              Deferred,    true",
        "'.',   hang up,                  Unknown,     true",
        "'.',   silence,                  Unknown,     true",
        "'.',   250 kept,                 Accepted,    true",
        "QUIT,  hang up,                  Accepted,    true",
        "QUIT,  silence,                  Accepted,    true"
    })
    void each_end_of_a_conversation_gives_its_result(String moment, String behaviour, String result, boolean begun)
            throws IOException {
        try (ScriptedServer server = new ScriptedServer(moment, behaviour)) {
            TestMail mail = new TestMail(true);

            Duration patience = behaviour.equals(ScriptedServer.SILENCE) ? SHORT : LONG;
            DeliveryResult known = transport(server.port(), patience).deliver(mail);

            assertThat(known.getClass().getSimpleName()).isEqualTo(result);
            assertThat(mail.begun).hasValue(begun ? 1 : 0);
            if (known instanceof DeliveryResult.Accepted || known instanceof DeliveryResult.Unknown) {
                assertThat(server.kept()).hasSize(1);
            }
            if (!begun) {
                assertThat(server.kept()).isEmpty();
            }
        }
    }

    @Test
    void a_server_that_does_not_listen_is_unreachable() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        assertThat(transport(port).deliver(new TestMail(true))).isInstanceOf(DeliveryResult.Unreachable.class);
    }

    @Test
    void an_attempt_that_another_instance_has_begun_offers_nothing() throws IOException {
        try (ScriptedServer server = new ScriptedServer("", "")) {
            assertThat(transport(server.port()).deliver(new TestMail(false)))
                    .isInstanceOf(DeliveryResult.ClaimedElsewhere.class);
            assertThat(server.kept()).isEmpty();
        }
    }

    @Test
    void an_attempt_that_cannot_be_recorded_offers_nothing() throws IOException {
        try (ScriptedServer server = new ScriptedServer("", "")) {
            SmtpMailTransport transport = transport(server.port());
            OutgoingMail unrecorded = new TestMail(true) {
                @Override
                public boolean begin(LetterTexts.Versions texts) {
                    throw new IllegalStateException("the store is away");
                }
            };

            assertThatThrownBy(() -> transport.deliver(unrecorded)).hasMessage("the store is away");
            assertThat(server.kept()).isEmpty();
        }
    }

    @Test
    void a_paper_that_cannot_be_rendered_rejects_this_mail_only() throws IOException {
        try (ScriptedServer server = new ScriptedServer("", "")) {
            OutgoingMail unmade = new TestMail(true) {
                @Override
                public byte[] paper() {
                    throw new IllegalArgumentException("a link of a thousand characters");
                }
            };

            assertThat(transport(server.port()).deliver(unmade))
                    .isEqualTo(new DeliveryResult.Rejected(FailureReason.PAPER_NOT_MADE, null));
        }
    }

    @Test
    void the_circuit_breaker_opens_while_the_server_is_unreachable() throws IOException {
        try (ScriptedServer server = new ScriptedServer("HELLO", ScriptedServer.HANG_UP)) {
            ResilientMailTransport transport = new ResilientMailTransport(
                    transport(server.port()), Duration.ofMinutes(5), new SimpleMeterRegistry());
            for (int mail = 0; mail < 5; mail++) {
                transport.deliver(new TestMail(true));
            }

            assertThat(transport.deliver(new TestMail(true)))
                    .isEqualTo(new DeliveryResult.Unreachable("the circuit breaker of the mail server is open"));
        }
    }

    @Test
    void refused_addresses_do_not_open_the_circuit_breaker() throws IOException {
        try (ScriptedServer server = new ScriptedServer("RCPT", "550 no such user")) {
            ResilientMailTransport transport = new ResilientMailTransport(
                    transport(server.port()), Duration.ofMinutes(5), new SimpleMeterRegistry());
            for (int mail = 0; mail < 20; mail++) {
                assertThat(transport.deliver(new TestMail(true))).isInstanceOf(DeliveryResult.Rejected.class);
            }
        }
    }

    @Test
    void a_mail_that_may_have_arrived_is_not_offered_again() throws IOException {
        try (ScriptedServer server = new ScriptedServer(".", ScriptedServer.HANG_UP)) {
            ResilientMailTransport transport = new ResilientMailTransport(
                    transport(server.port()), Duration.ofMinutes(5), new SimpleMeterRegistry());

            assertThat(transport.deliver(new TestMail(true))).isInstanceOf(DeliveryResult.Unknown.class);
            assertThat(server.kept()).hasSize(1);
        }
    }

    private static SmtpMailTransport transport(int port) {
        return transport(port, LONG);
    }

    private static SmtpMailTransport transport(int port, Duration patience) {
        Properties properties = new Properties();
        String millis = Long.toString(patience.toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.localhost", "localhost");
        return new SmtpMailTransport(
                new SmtpMailTransport.MailServer(Session.getInstance(properties), "smtp", "127.0.0.1", port, "", ""),
                new MailWriter(
                        new Sender(new EmailAddress("moi@vinh-danh.example"), null),
                        LetterTexts.BUILT_IN,
                        message -> "https://vinh-danh.example/api/answers/yqRcGOKGVTGT1ECmNqrQcQ",
                        () -> Guests.INVITED));
    }

    private static class TestMail implements OutgoingMail {

        private final AtomicInteger begun = new AtomicInteger();
        private final boolean claimed;

        private TestMail(boolean claimed) {
            this.claimed = claimed;
        }

        @Override
        public Message message() {
            return Guests.teacher();
        }

        @Override
        public byte[] paper() {
            return new byte[100_000];
        }

        @Override
        public boolean begin(LetterTexts.Versions texts) {
            begun.incrementAndGet();
            return claimed;
        }
    }
}

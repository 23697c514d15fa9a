package vn.vinhdanh.notification.application;

import java.time.InstantSource;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.application.MailTransport.DeliveryResult;
import vn.vinhdanh.notification.application.MailTransport.OutgoingMail;
import vn.vinhdanh.notification.domain.EmailAddress;
import vn.vinhdanh.notification.domain.LetterTexts;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Trial;

/**
 * Sends one message to an officer, marked as a test. Nothing is recorded, the message itself stays as it is, and the link
 * of the test answers for nobody.
 */
public final class SendTestMessage {

    private final Messages messages;
    private final MessagePaper paper;
    private final MailTransport transport;
    private final InstantSource clock;

    public SendTestMessage(Messages messages, MessagePaper paper, MailTransport transport, InstantSource clock) {
        this.messages = messages;
        this.paper = paper;
        this.transport = transport;
        this.clock = clock;
    }

    public DeliveryResult send(String id, EmailAddress tester, Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.OFFICE);
        return transport.deliver(
                new TestMail(Trial.to(tester, messages.get(id, reader).state(), clock.instant())));
    }

    private final class TestMail implements OutgoingMail {

        private final Message message;

        private TestMail(Message message) {
            this.message = message;
        }

        @Override
        public Message message() {
            return message;
        }

        @Override
        public byte[] paper() {
            return paper.of(message);
        }

        /** No other instance sends this test. */
        @Override
        public boolean begin(LetterTexts.Versions texts) {
            return true;
        }
    }
}

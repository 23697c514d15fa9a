package vn.vinhdanh.notification.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.notification.domain.FailureReason;
import vn.vinhdanh.notification.domain.LetterTexts;
import vn.vinhdanh.notification.domain.Message;

/** Sends mail. One call is one attempt. It is never repeated once the server may have the message. */
@FunctionalInterface
public interface MailTransport {

    DeliveryResult deliver(OutgoingMail mail);

    /** The mail of one attempt. */
    interface OutgoingMail {

        Message message();

        /** @return the invitation as a PDF file; expensive, so it is rendered only after the server is connected */
        byte[] paper();

        /**
         * Records that the attempt begins. Called once, after the server has accepted the recipient and before it is
         * offered the content.
         *
         * @param texts the texts that it is written with
         * @return false if another instance has begun it: disconnect and send nothing
         */
        boolean begin(LetterTexts.Versions texts);
    }

    /** What is known after an attempt. */
    sealed interface DeliveryResult {

        /** The server has accepted the message. */
        record Accepted() implements DeliveryResult {}

        /** The server refused for now. */
        record Deferred(String answer) implements DeliveryResult {}

        /** The server refused permanently, or the mail could not be written. */
        record Rejected(FailureReason reason, @Nullable String answer) implements DeliveryResult {}

        /** The connection broke before the server was offered the content, so it does not have the message. */
        record BrokenOff(String detail) implements DeliveryResult {}

        /** The connection broke or timed out after the content was offered: the server may have the message. */
        record Unknown(String detail) implements DeliveryResult {}

        /** The server could not be connected, or the circuit breaker is open. Nothing was begun. */
        record Unreachable(String detail) implements DeliveryResult {}

        /** Another instance has begun this attempt. */
        record ClaimedElsewhere() implements DeliveryResult {}
    }
}

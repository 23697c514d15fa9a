package vn.vinhdanh.notification.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.notification.domain.FailureReason;
import vn.vinhdanh.notification.domain.Message;

/** The way to the mail server. One call is one try; it never tries again once the server may have the message. */
@FunctionalInterface
public interface MailTransport {

    DeliveryResult deliver(OutgoingMail letter);

    /** What is to be delivered. */
    interface OutgoingMail {

        Message message();

        /** @return the giấy mời as PDF; costly, so asked for only when the server is there to take it */
        byte[] paper();

        /**
         * Called once, after the server has accepted the recipient and before it is offered the content.
         *
         * @return false where the try is not ours: hang up, send nothing
         */
        boolean begin();
    }

    /** What is known of a try. */
    sealed interface DeliveryResult {

        /** The server answered that it has it. */
        record Accepted() implements DeliveryResult {}

        /** The server said: not now. */
        record Deferred(String answer) implements DeliveryResult {}

        /** It can't go out as it is: the server said never, or there is nothing to offer. */
        record Rejected(FailureReason reason, @Nullable String answer) implements DeliveryResult {}

        /** The connection broke before the server was offered the content: it can't have it. */
        record BrokenOff(String what) implements DeliveryResult {}

        /** The connection broke, or the answer didn't come, after the content had begun to go: it may have it. */
        record Unknown(String what) implements DeliveryResult {}

        /** No server to talk to, or we rest from trying: nothing was begun. */
        record Unreachable(String what) implements DeliveryResult {}

        /** Another instance has the message. */
        record ClaimedElsewhere() implements DeliveryResult {}
    }
}

package vn.vinhdanh.notification.adapter.web;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.notification.application.MailTransport.DeliveryResult;
import vn.vinhdanh.notification.domain.EmailAddress;

/**
 * What became of a test.
 *
 * @param to masked
 * @param accepted whether the mail server took it
 * @param serverAnswer why it did not, addresses masked; null if it did
 */
record TestResponse(String to, boolean accepted, @Nullable String serverAnswer) {

    static TestResponse of(EmailAddress to, DeliveryResult result) {
        String answer = switch (result) {
            case DeliveryResult.Accepted _, DeliveryResult.ClaimedElsewhere _ -> null;
            case DeliveryResult.Deferred(var text) -> text;
            case DeliveryResult.Rejected(var reason, var text) -> text == null ? reason.name() : text;
            case DeliveryResult.BrokenOff(var text) -> text;
            case DeliveryResult.Unknown(var text) -> text;
            case DeliveryResult.Unreachable(var text) -> text;
        };
        return new TestResponse(
                to.masked(),
                result instanceof DeliveryResult.Accepted,
                answer == null ? null : EmailAddress.maskedLine(answer));
    }
}

package vn.vinhdanh.notification.config;

import java.nio.ByteBuffer;
import java.util.function.Function;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.ReturnedNomination;
import vn.vinhdanh.notification.domain.TaskNotice;
import vn.vinhdanh.platform.security.KeyRing;

/**
 * Derives the answer links of letters. delegate-service has the same keys and reads the tokens. An officer's letter links
 * to the page of the nomination or the task, which asks for the login.
 */
final class AnswerLinks {

    private static final String PURPOSE = "vinhdanh/answer/2/";
    private static final int TICKET_BYTES = 20;

    private AnswerLinks() {}

    /** @param publicUrl of the gateway, as people open it */
    static Function<Message, String> at(String publicUrl, KeyRing keys) {
        String start = publicUrl.replaceFirst("/+$", "");
        return message -> {
            ReturnedNomination returned = message.edition().returned();
            if (returned != null) {
                return start + "/nominations/" + returned.nominationId();
            }
            TaskNotice task = message.edition().task();
            return task == null
                    ? start + "/api/answers/" + keys.sign(PURPOSE, ticket(message))
                    : start + "/tasks/" + task.code() + "?conference="
                            + message.recipient().conferenceId();
        };
    }

    private static byte[] ticket(Message message) {
        return ByteBuffer.allocate(TICKET_BYTES)
                .put(Ids.bytes(message.recipient().delegateId()))
                .putInt(message.revision())
                .array();
    }
}

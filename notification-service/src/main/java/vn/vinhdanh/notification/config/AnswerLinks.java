package vn.vinhdanh.notification.config;

import java.nio.ByteBuffer;
import java.util.function.Function;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.platform.security.KeyRing;

/** Derives the answer links of letters. delegate-service has the same keys and reads the tokens. */
final class AnswerLinks {

    private static final String PURPOSE = "vinhdanh/answer/2/";
    private static final int TICKET_BYTES = 20;

    private AnswerLinks() {}

    /** @param publicUrl of the gateway, as people open it */
    static Function<Message, String> at(String publicUrl, KeyRing keys) {
        String pages = publicUrl.replaceFirst("/+$", "") + "/api/answers/";
        return message -> pages + keys.sign(PURPOSE, ticket(message));
    }

    private static byte[] ticket(Message message) {
        return ByteBuffer.allocate(TICKET_BYTES)
                .put(Ids.bytes(message.recipient().delegateId()))
                .putInt(message.revision())
                .array();
    }
}

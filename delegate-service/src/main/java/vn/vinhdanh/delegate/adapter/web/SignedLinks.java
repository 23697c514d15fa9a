package vn.vinhdanh.delegate.adapter.web;

import java.nio.ByteBuffer;
import java.util.Optional;
import vn.vinhdanh.delegate.domain.delegate.AnswerLinks;
import vn.vinhdanh.delegate.domain.delegate.Ticket;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.platform.security.KeyRing;

/**
 * The token of an answer link is its ticket: delegate (16 bytes) and revision (4 bytes), signed. It is stored and
 * published nowhere: notification-service has the same keys and derives it from both when it writes a letter.
 */
public final class SignedLinks implements AnswerLinks {

    private static final String PURPOSE = "vinhdanh/answer/2/";
    private static final String PURPOSE_WITHOUT_ID = "vinhdanh/answer/1/";
    private static final int CONTENT_BYTES = 20;
    private static final int LENGTH = 50;
    private static final int LENGTH_WITHOUT_ID = 48;

    private final KeyRing keys;

    public SignedLinks(KeyRing keys) {
        this.keys = keys;
    }

    /** As the letter of this revision has it, unless it was written with an earlier key. */
    String of(Ticket ticket) {
        return keys.sign(
                PURPOSE,
                ByteBuffer.allocate(CONTENT_BYTES)
                        .put(Ids.bytes(ticket.delegateId()))
                        .putInt(ticket.revision())
                        .array());
    }

    @Override
    public Optional<Ticket> read(String token) {
        return switch (token.length()) {
            case LENGTH -> keys.read(PURPOSE, token).map(SignedLinks::ticket);
            case LENGTH_WITHOUT_ID ->
                keys.readWithoutId(PURPOSE_WITHOUT_ID, token).map(SignedLinks::ticket);
            default -> Optional.empty();
        };
    }

    private static Ticket ticket(byte[] content) {
        return new Ticket(Ids.ofBytes(content), ByteBuffer.wrap(content).getInt(CONTENT_BYTES - Integer.BYTES));
    }
}

package vn.vinhdanh.platform.store;

import vn.vinhdanh.kernel.RuleViolation;

/**
 * A broker takes a megabyte a message. An event beyond it would wait in its outbox for ever and everything after it too,
 * so the write that would make it is refused while it can still be told to a person.
 */
public final class AnEventFitsIntoOneMessage extends RuleViolation {

    private static final int LARGEST_BYTES = 900 * 1024;

    private AnEventFitsIntoOneMessage() {
        super(
                "Việc này gom quá nhiều nội dung trong một lần. Hãy chia thành nhiều lần nhỏ hơn.",
                "This puts too much into one step. Split it into smaller ones.");
    }

    /** @throws AnEventFitsIntoOneMessage beyond 900 KB of UTF-8 */
    static String check(String payload) {
        boolean surelyFits = payload.length() <= LARGEST_BYTES / 3;
        if (!surelyFits && payload.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LARGEST_BYTES) {
            throw new AnEventFitsIntoOneMessage();
        }
        return payload;
    }
}

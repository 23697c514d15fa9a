package vn.vinhdanh.platform.store;

import vn.vinhdanh.kernel.RuleViolation;

/**
 * A broker accepts one megabyte for each message. A larger event, and all events after it, would stay in the outbox
 * without end, so the write is refused while a person can still react.
 */
public final class AnEventFitsIntoOneMessage extends RuleViolation {

    private static final int LARGEST_BYTES = 900 * 1024;

    private AnEventFitsIntoOneMessage() {
        super(
                "Việc này gom quá nhiều nội dung trong một lần. Hãy chia thành nhiều lần nhỏ hơn.",
                "This puts too much into one step. Split it into smaller ones.");
    }

    /** @throws AnEventFitsIntoOneMessage above 900 KB of UTF-8 */
    static String check(String payload) {
        boolean surelyFits = payload.length() <= LARGEST_BYTES / 3;
        if (!surelyFits && payload.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LARGEST_BYTES) {
            throw new AnEventFitsIntoOneMessage();
        }
        return payload;
    }
}

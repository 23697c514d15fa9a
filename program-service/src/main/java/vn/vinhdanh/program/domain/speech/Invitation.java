package vn.vinhdanh.program.domain.speech;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.task.Signed;

/**
 * Whether who is to speak was asked, and agreed.
 *
 * @param signed who entered it; null while nobody was asked
 * @param note what they said; empty if nothing
 */
public record Invitation(Answer answer, @Nullable Signed signed, String note) {

    static final Invitation NONE = new Invitation(Answer.NOT_ASKED, null, "");

    public enum Answer {
        NOT_ASKED,
        OPEN,
        ACCEPTED,
        DECLINED
    }
}

package vn.vinhdanh.program.domain.report;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.task.Signed;

/**
 * How far a part is.
 *
 * @param signed who brought it there; null while nobody handed it in
 * @param reason why it was sent back; null if it was not
 */
public record Standing(
        State state, @Nullable Signed signed, @Nullable String reason) {

    static final Standing DRAFT = new Standing(State.DRAFT, null, null);

    public enum State {
        /** It is being written. */
        DRAFT,
        /** Its unit says that it is whole. */
        HANDED_IN,
        /** It is written again, for a reason. */
        SENT_BACK,
        /** It is in the report. */
        ACCEPTED
    }

    public boolean isOpen() {
        return state == State.DRAFT || state == State.SENT_BACK;
    }
}

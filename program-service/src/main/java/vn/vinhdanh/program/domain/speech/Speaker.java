package vn.vinhdanh.program.domain.speech;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Text;

/**
 * Who speaks.
 *
 * @param exemplar whose award it is about; null for a leader, and for a guest without an award
 * @param title as the host says it; null if there is none to say
 */
public record Speaker(
        @Nullable Exemplar exemplar, String name, @Nullable String title) {

    /** @param name of the individual, collective or household that is commended; the speaker may be its representative */
    public record Exemplar(String nominationId, String name) {}

    boolean isNamed(String other) {
        return Text.exactName(name).equals(Text.exactName(other));
    }
}

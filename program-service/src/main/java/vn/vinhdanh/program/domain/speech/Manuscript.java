package vn.vinhdanh.program.domain.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.task.Signed;

/**
 * The text with what became of it.
 *
 * @param saved who wrote it last; null while there is none
 * @param settled who submitted, returned or approved it; null before that
 * @param note why it was returned, or how the speaker agreed; empty if nothing was said
 * @param versions as it was submitted, oldest first; at most {@link #MOST_VERSIONS}
 */
public record Manuscript(
        SpeechText text,
        Stage stage,
        @Nullable Signed saved,
        @Nullable Signed settled,
        String note,
        List<Version> versions) {

    /** An older one leaves for each new one. */
    static final int MOST_VERSIONS = 10;

    static final Manuscript NONE = new Manuscript(SpeechText.NONE, Stage.DRAFT, null, null, "", List.of());

    public enum Stage {
        DRAFT,
        SUBMITTED,
        /** It is written again, for a reason. */
        RETURNED,
        APPROVED;

        boolean isOpen() {
            return this == DRAFT || this == RETURNED;
        }
    }

    /** @param number from 1, for each speech */
    public record Version(int number, Signed signed, SpeechText text) {}

    public Manuscript {
        versions = List.copyOf(versions);
    }

    Manuscript written(SpeechText next, Signed by) {
        return new Manuscript(next, stage, by, settled, note, versions);
    }

    Manuscript submitted(Signed by) {
        List<Version> kept = new ArrayList<>(versions);
        kept.add(new Version(versions.isEmpty() ? 1 : versions.getLast().number() + 1, by, text));
        return new Manuscript(
                text,
                Stage.SUBMITTED,
                saved,
                by,
                "",
                kept.subList(Math.max(0, kept.size() - MOST_VERSIONS), kept.size()));
    }

    Manuscript settled(Stage next, String why, Signed by) {
        return new Manuscript(text, next, saved, by, why, versions);
    }

    /** The same text for another person, who has not agreed to it. */
    Manuscript reopened() {
        return new Manuscript(text, Stage.DRAFT, saved, null, "", versions);
    }
}

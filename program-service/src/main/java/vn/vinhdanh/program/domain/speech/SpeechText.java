package vn.vinhdanh.program.domain.speech;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.publicity.ReadingTime;
import vn.vinhdanh.program.domain.report.Passage;
import vn.vinhdanh.program.domain.report.ReportText;
import vn.vinhdanh.program.domain.task.Attachment;

/**
 * What is read: written here, or a file.
 *
 * @param written empty if it is a file
 * @param file null if it is written here
 * @param stated minutes that a file takes to read; null for what is written here, which is counted
 */
public record SpeechText(
        ReportText written,
        @Nullable Attachment file,
        @Nullable Integer stated) {

    public static final SpeechText NONE = new SpeechText(ReportText.NONE, null, null);

    private static final int SECONDS = 60;

    /**
     * Figures that were copied from the report are a plain table here.
     *
     * @throws vn.vinhdanh.kernel.InvalidInput if the text does not fit
     */
    public static SpeechText written(ReportText text) {
        ReportText plain = text.plain();
        plain.requireFits();
        return new SpeechText(plain, null, null);
    }

    public static SpeechText file(Attachment file, int minutes) {
        return new SpeechText(ReportText.NONE, file, minutes);
    }

    public boolean isBlank() {
        return file == null && written.isBlank();
    }

    public int syllables() {
        return ReadingTime.syllables(words());
    }

    /** Minutes to read it aloud, begun ones counted whole; 0 while there is no text. */
    public int minutes() {
        return stated != null ? stated : Math.ceilDiv(ReadingTime.seconds(words()), SECONDS);
    }

    private String words() {
        return written.passages().stream().flatMap(Passage::pieces).collect(Collectors.joining(" "));
    }
}

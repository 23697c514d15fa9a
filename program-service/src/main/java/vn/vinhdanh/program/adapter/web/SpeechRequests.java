package vn.vinhdanh.program.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Text;
import vn.vinhdanh.program.application.ProposeSpeech.Proposal;
import vn.vinhdanh.program.application.SpeechSetting.Choice;
import vn.vinhdanh.program.application.SpeechStep;
import vn.vinhdanh.program.application.UploadSpeech;
import vn.vinhdanh.program.domain.report.ReportText;
import vn.vinhdanh.program.domain.speech.Kind;
import vn.vinhdanh.program.domain.speech.SpeechOrder;
import vn.vinhdanh.program.domain.speech.SpeechText;
import vn.vinhdanh.program.domain.speech.Terms;

/** What is sent with the steps of a speech. */
final class SpeechRequests {

    private static final int LONGEST = 240;
    private static final int SENTENCES = 2000;

    private SpeechRequests() {}

    /**
     * @param nominationId of the award that it is about; a talk needs one
     * @param name absent for the person who receives the award
     * @param unit code of the unit that prepares it; absent for the one that proposed the exemplar
     * @param item code of the item of the agenda
     * @param minutes that it is given
     * @param questions that the hall asks
     */
    record Proposed(
            @NotNull Kind kind,
            @Nullable @Size(max = 64) String nominationId,
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 200) String title,
            @Nullable @Size(max = 64) String unit,
            @NotBlank @Size(max = 64) String item,
            @NotNull @Min(1) @Max(LONGEST) Integer minutes,
            @Nullable @Size(max = 300) String theme,

            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 500) String> questions) {

        Proposal toProposal() {
            return new Proposal(
                    kind, new Choice(nominationId, name, title), unit, item, minutes, normal(theme), normal(questions));
        }
    }

    /** As {@link Proposed}, of what is known already. */
    record Arranged(
            @NotBlank @Size(max = 64) String unit,
            @NotBlank @Size(max = 64) String item,
            @NotNull @Min(1) @Max(LONGEST) Integer minutes,
            @Nullable @Size(max = 300) String theme,

            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 500) String> questions) {

        Terms toTerms() {
            return new Terms(unit, item, minutes, normal(theme), normal(questions));
        }
    }

    /** @param reason why another person speaks */
    record Replaced(
            @Nullable @Size(max = 64) String nominationId,
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 200) String title,
            @Nullable @Size(max = 64) String unit,
            @NotBlank @Size(max = SENTENCES) String reason) {

        SpeechStep toStep() {
            return new SpeechStep.Replace(new Choice(nominationId, name, title), unit, reason);
        }
    }

    /** @param note what they said; needed if they decline */
    record Answered(
            @NotNull Boolean accepted,
            @Nullable @Size(max = SENTENCES) String note) {

        SpeechStep toStep() {
            return new SpeechStep.Answer(accepted, normal(note));
        }
    }

    /** @param passages the whole text */
    record Written(
            @NotNull @Size(max = ReportText.MOST_PASSAGES) List<@Valid @NotNull PassageBody> passages) {

        SpeechText toText() {
            return SpeechText.written(new ReportText(IntStream.range(0, passages.size())
                    .mapToObj(at -> passages.get(at).toPassage("passages[" + at + "]"))
                    .toList()));
        }
    }

    /**
     * @param id of a file that was sent for this speech within the last 12 hours
     * @param name as its sender calls it
     * @param minutes that it takes to read it aloud
     */
    record Uploaded(
            @NotBlank @Size(max = 36) String id,
            @NotBlank @Size(max = 200) String name,
            @NotNull @Min(1) @Max(LONGEST) Integer minutes) {

        UploadSpeech.Sent toSent() {
            return new UploadSpeech.Sent(id, name, minutes);
        }
    }

    /** @param note how the speaker agreed, if somebody else enters it */
    record Approved(@Nullable @Size(max = SENTENCES) String note) {

        SpeechStep toStep() {
            return new SpeechStep.Approve(normal(note));
        }
    }

    /** @param speeches ids, the first one first */
    record Ordered(@NotNull @Size(max = SpeechOrder.MOST) List<@NotBlank @Size(max = 64) String> speeches) {}

    private static String normal(@Nullable String text) {
        return text == null ? "" : Text.normal(text);
    }

    private static List<String> normal(@Nullable List<String> texts) {
        return Objects.requireNonNullElse(texts, List.<String>of()).stream()
                .map(Text::normal)
                .toList();
    }
}

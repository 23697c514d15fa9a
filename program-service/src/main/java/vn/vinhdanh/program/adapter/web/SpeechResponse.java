package vn.vinhdanh.program.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.application.SpeechSetting;
import vn.vinhdanh.program.domain.plan.Unit;
import vn.vinhdanh.program.domain.report.ReportText;
import vn.vinhdanh.program.domain.speech.Invitation.Answer;
import vn.vinhdanh.program.domain.speech.Kind;
import vn.vinhdanh.program.domain.speech.Manuscript;
import vn.vinhdanh.program.domain.speech.Manuscript.Stage;
import vn.vinhdanh.program.domain.speech.Speaker;
import vn.vinhdanh.program.domain.speech.Speech;
import vn.vinhdanh.program.domain.speech.Speech.State;
import vn.vinhdanh.program.domain.speech.SpeechProgramme;
import vn.vinhdanh.program.domain.speech.SpeechRights;
import vn.vinhdanh.program.domain.speech.SpeechText;
import vn.vinhdanh.program.domain.task.Signed;

/**
 * A speech.
 *
 * @param id of its history
 * @param unit code of the unit that prepares it
 * @param item code of the item of the agenda
 * @param given minutes that it is given
 * @param minutes that it takes: as its text, or as it is given while there is none
 * @param revoked whether its exemplar's award is gone, so that somebody else must speak
 * @param answer what who is to speak said; {@code answered} who entered it, with what they said
 * @param stage of the text; {@code settled} who brought it there, with the comment
 * @param passages empty if the text is a file
 * @param mayPrepare whether the reader writes and submits it
 * @param maySettle whether the reader approves and returns it
 * @param mayManage whether the reader arranges, invites, replaces and withdraws
 */
record SpeechResponse(
        String id,
        long version,
        Kind kind,
        State state,
        Person speaker,
        String unit,
        String unitName,
        String item,
        int given,
        int minutes,
        int syllables,
        String theme,
        List<String> questions,
        boolean revoked,
        boolean ready,
        Answer answer,
        @Nullable Word answered,
        Stage stage,
        @Nullable Word settled,
        @Nullable Word saved,
        List<PassageBody> passages,
        @Nullable File file,
        List<Submitted> versions,
        @Nullable Word withdrawn,
        boolean mayPrepare,
        boolean maySettle,
        boolean mayManage) {

    /**
     * @param nominationId null if it is about no award
     * @param exemplar who is commended; null if it is about no award
     */
    record Person(
            String name,
            @Nullable String title,
            @Nullable String nominationId,
            @Nullable String exemplar) {

        static Person of(Speaker speaker) {
            Speaker.Exemplar exemplar = speaker.exemplar();
            return new Person(
                    speaker.name(),
                    speaker.title(),
                    exemplar == null ? null : exemplar.nominationId(),
                    exemplar == null ? null : exemplar.name());
        }
    }

    /** @param text empty if nothing was said */
    record Word(String by, Instant at, String text) {

        static @Nullable Word of(@Nullable Signed signed, String text) {
            return signed == null ? null : new Word(signed.name(), signed.at(), text);
        }
    }

    /** @param size in bytes */
    record File(String name, long size) {

        static @Nullable File of(SpeechText text) {
            return text.file() == null
                    ? null
                    : new File(text.file().name(), text.file().kept().size());
        }
    }

    /** @param number from 1 */
    record Submitted(
            int number,
            String by,
            Instant at,
            int minutes,
            List<PassageBody> passages,
            @Nullable File file) {

        static Submitted of(Manuscript.Version version) {
            return new Submitted(
                    version.number(),
                    version.signed().name(),
                    version.signed().at(),
                    version.text().minutes(),
                    bodies(version.text().written()),
                    File.of(version.text()));
        }
    }

    static SpeechResponse of(Versioned<Speech> versioned, SpeechSetting setting, Actor reader) {
        Speech speech = versioned.state();
        Manuscript manuscript = speech.manuscript();
        Speech.Withdrawal withdrawn = speech.withdrawn();
        String unit = speech.terms().unit();
        return new SpeechResponse(
                versioned.id(),
                versioned.version(),
                speech.kind(),
                speech.state(),
                Person.of(speech.speaker()),
                unit,
                setting.conference().plan().unit(unit).map(Unit::name).orElse(unit),
                speech.terms().item(),
                speech.terms().minutes(),
                speech.minutes(),
                manuscript.text().syllables(),
                speech.terms().theme(),
                speech.terms().questions(),
                SpeechProgramme.isRevoked(speech, setting.awards()),
                speech.isReady(),
                speech.invitation().answer(),
                Word.of(speech.invitation().signed(), speech.invitation().note()),
                manuscript.stage(),
                Word.of(manuscript.settled(), manuscript.note()),
                Word.of(manuscript.saved(), ""),
                bodies(manuscript.text().written()),
                File.of(manuscript.text()),
                manuscript.versions().stream().map(Submitted::of).toList(),
                withdrawn == null ? null : Word.of(withdrawn.signed(), withdrawn.reason()),
                SpeechRights.prepares(reader, speech),
                SpeechRights.settles(reader, speech),
                SpeechRights.manages(reader));
    }

    private static List<PassageBody> bodies(ReportText text) {
        return text.passages().stream().map(PassageBody::of).toList();
    }
}

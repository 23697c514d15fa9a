package vn.vinhdanh.program.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.speech.Speech;
import vn.vinhdanh.program.domain.speech.Speeches;
import vn.vinhdanh.program.domain.stage.RunningOrders;
import vn.vinhdanh.program.domain.task.Signed;

/** Does a step of a speech: of who prepares it, of the office, or of who reads it out. */
public final class WorkOnSpeech {

    private final ReadAgenda agenda;
    private final RunningOrders runningOrders;
    private final Speeches speeches;

    public WorkOnSpeech(ReadAgenda agenda, RunningOrders runningOrders, Speeches speeches) {
        this.agenda = agenda;
        this.runningOrders = runningOrders;
        this.speeches = speeches;
    }

    /**
     * @param expected version from If-Match; null for a step that needs none
     * @throws NotFound if the commune has no such conference, or it has no such speech
     * @throws RuleViolation if the speech is not where the step needs it, or the conference is closed or cancelled
     */
    public Versioned<Speech> work(
            String conferenceId, String id, @Nullable Long expected, SpeechStep step, CommandContext context) {
        ReadAgenda.OfConference read = agenda.read(conferenceId, context.actor());
        SpeechSetting setting = new SpeechSetting(
                read.conference(), read.agenda().state().items(), runningOrders.of(read.conference()));
        Signed by = Signed.by(context.actor(), context.at());
        return speeches.change(id, expected, step.in(context), speech -> {
            if (!speech.conferenceId().equals(conferenceId)) {
                throw new NotFound("speech");
            }
            step.requireMay(context.actor(), speech);
            read.conference().requireOpen();
            return step.on(speech, by, setting);
        });
    }
}

package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.program.domain.speech.SpeechOrders;
import vn.vinhdanh.program.domain.speech.SpeechProgramme;
import vn.vinhdanh.program.domain.speech.Speeches;
import vn.vinhdanh.program.domain.stage.RunningOrders;

/** Shows whose speech is ready to all who read the agenda: who speaks has agreed to be named. */
public final class ReadSpeakers {

    private final ReadAgenda agenda;
    private final Speeches speeches;
    private final SpeechOrders orders;
    private final RunningOrders runningOrders;

    public ReadSpeakers(ReadAgenda agenda, Speeches speeches, SpeechOrders orders, RunningOrders runningOrders) {
        this.agenda = agenda;
        this.speeches = speeches;
        this.orders = orders;
        this.runningOrders = runningOrders;
    }

    /** @throws vn.vinhdanh.kernel.NotFound if the reader's commune has no such conference */
    public SpeechProgramme read(String conferenceId, Actor reader) {
        ReadAgenda.OfConference read = agenda.read(conferenceId, reader);
        return SpeechProgramme.of(
                        read.agenda().state().items(),
                        speeches.ofConference(conferenceId),
                        orders.of(read.conference()).state(),
                        runningOrders.of(read.conference()))
                .ready();
    }
}

package vn.vinhdanh.program.application;

import java.util.List;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.speech.Speech;
import vn.vinhdanh.program.domain.speech.SpeechOrder;
import vn.vinhdanh.program.domain.speech.SpeechOrders;
import vn.vinhdanh.program.domain.speech.SpeechProgramme;
import vn.vinhdanh.program.domain.speech.SpeechRights;
import vn.vinhdanh.program.domain.speech.Speeches;
import vn.vinhdanh.program.domain.stage.RunningOrders;

/** Shows the speeches of a conference: all of them, or to an officer those that their unit prepares. */
public final class ReadSpeeches {

    private final ReadAgenda agenda;
    private final Speeches speeches;
    private final SpeechOrders orders;
    private final RunningOrders runningOrders;

    public ReadSpeeches(ReadAgenda agenda, Speeches speeches, SpeechOrders orders, RunningOrders runningOrders) {
        this.agenda = agenda;
        this.speeches = speeches;
        this.orders = orders;
        this.runningOrders = runningOrders;
    }

    /**
     * @param programme of all speeches that the reader sees
     * @param withdrawn those that the reader sees and the programme has no more
     */
    public record Board(
            SpeechSetting setting,
            Versioned<SpeechOrder> order,
            SpeechProgramme programme,
            List<Versioned<Speech>> withdrawn) {}

    /**
     * @throws NotFound if the reader's commune has no such conference
     * @throws vn.vinhdanh.kernel.NotAllowed for who sees no speech
     */
    public Board read(String conferenceId, Actor reader) {
        SpeechSetting setting = setting(conferenceId, reader);
        List<Versioned<Speech>> all = speeches.ofConference(conferenceId).stream()
                .filter(speech -> SpeechRights.reads(reader, speech.state()))
                .toList();
        Versioned<SpeechOrder> order = orders.of(setting.conference());
        return new Board(
                setting,
                order,
                SpeechProgramme.of(setting.items(), all, order.state(), setting.awards()),
                all.stream()
                        .filter(speech -> speech.state().withdrawn() != null)
                        .toList());
    }

    public record One(SpeechSetting setting, Versioned<Speech> speech) {}

    /** @throws NotFound if the reader's commune has no such conference, it has no such speech, or the reader does not see it */
    public One read(String conferenceId, String id, Actor reader) {
        SpeechSetting setting = setting(conferenceId, reader);
        Versioned<Speech> speech = speeches.get(id, reader);
        if (!speech.state().conferenceId().equals(conferenceId) || !SpeechRights.reads(reader, speech.state())) {
            throw new NotFound("speech");
        }
        return new One(setting, speech);
    }

    private SpeechSetting setting(String conferenceId, Actor reader) {
        ReadAgenda.OfConference read = agenda.read(conferenceId, reader);
        SpeechRights.requireReads(reader);
        return new SpeechSetting(read.conference(), read.agenda().state().items(), runningOrders.of(read.conference()));
    }
}

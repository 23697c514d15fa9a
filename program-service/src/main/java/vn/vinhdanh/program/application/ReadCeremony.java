package vn.vinhdanh.program.application;

import java.time.Instant;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.agenda.Agenda;
import vn.vinhdanh.program.domain.agenda.Agendas;
import vn.vinhdanh.program.domain.agenda.Live.State;
import vn.vinhdanh.program.domain.ceremony.Arrangement;
import vn.vinhdanh.program.domain.ceremony.Arrangements;
import vn.vinhdanh.program.domain.ceremony.Ceremony;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.stage.Stage;

/** Shows how the awards are handed out, to those who see the running order. */
public final class ReadCeremony {

    /** What people arranged, and what it is with the awards and the people that there are now. */
    public record Arranged(Versioned<Arrangement> arrangement, Ceremony ceremony) {}

    private static final String AWARDS = "awards";

    private final Conferences conferences;
    private final ReadRunningOrder runningOrder;
    private final Arrangements arrangements;
    private final Agendas agendas;

    public ReadCeremony(
            Conferences conferences, ReadRunningOrder runningOrder, Arrangements arrangements, Agendas agendas) {
        this.conferences = conferences;
        this.runningOrder = runningOrder;
        this.arrangements = arrangements;
        this.agendas = agendas;
    }

    /** @throws vn.vinhdanh.kernel.NotFound if the reader's commune has no such conference */
    public Arranged read(String conferenceId, Actor reader, Instant now) {
        Stage stage = runningOrder.read(conferenceId, reader, now);
        Conference conference = conferences.get(conferenceId, reader).state();
        Versioned<Arrangement> arrangement = arrangements.of(conferenceId, conference.commune());
        return new Arranged(arrangement, Ceremony.of(arrangement.state(), stage, hasBegun(conference, now)));
    }

    private boolean hasBegun(Conference conference, Instant now) {
        Agenda agenda = agendas.of(conference).state();
        return agenda.items().stream()
                .filter(item -> AWARDS.equals(item.kind()))
                .map(item -> agenda.liveOn(conference.schedule(), now).stateOf(item.code()))
                .anyMatch(state -> state == State.RUNNING || state == State.DONE);
    }
}

package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.agenda.Agenda;
import vn.vinhdanh.program.domain.agenda.Agendas;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;

/** Shows the agenda of a conference to all who take part in the business of its commune. */
public final class ReadAgenda {

    /** An agenda and what its times follow from. */
    public record OfConference(Versioned<Agenda> agenda, Conference conference) {}

    private final Conferences conferences;
    private final Agendas agendas;

    public ReadAgenda(Conferences conferences, Agendas agendas) {
        this.conferences = conferences;
        this.agendas = agendas;
    }

    /** @throws vn.vinhdanh.kernel.NotFound if the reader's commune has no such conference */
    public OfConference read(String conferenceId, Actor reader) {
        reader.requirePartInBusiness();
        Conference conference = conferences.get(conferenceId, reader).state();
        return new OfConference(agendas.of(conference), conference);
    }
}

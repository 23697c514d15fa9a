package vn.vinhdanh.program.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.program.application.ReadAgenda.OfConference;
import vn.vinhdanh.program.domain.agenda.Agendas;
import vn.vinhdanh.program.domain.agenda.Item;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;

/** Replaces the items of an agenda: their order, lengths, people and needs. */
public final class EditAgenda {

    private final Conferences conferences;
    private final Agendas agendas;

    public EditAgenda(Conferences conferences, Agendas agendas) {
        this.conferences = conferences;
        this.agendas = agendas;
    }

    /**
     * @param expected version from If-Match
     * @throws RuleViolation if the conference is closed or cancelled, or an item can't be as it is given
     */
    public OfConference edit(String conferenceId, @Nullable Long expected, List<Item> items, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        Conference conference = conferences.get(conferenceId, context.actor()).state();
        return new OfConference(
                agendas.change(conference, expected, context.withAction("edit-agenda"), agenda -> {
                    conference.requireOpen();
                    return agenda.edit(items, conference);
                }),
                conference);
    }
}

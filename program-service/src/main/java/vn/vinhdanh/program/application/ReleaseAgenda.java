package vn.vinhdanh.program.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.program.application.ReadAgenda.OfConference;
import vn.vinhdanh.program.domain.agenda.Agendas;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;

/** Tells people the agenda as it stands: only those whose items changed. */
public final class ReleaseAgenda {

    private final Conferences conferences;
    private final Agendas agendas;

    public ReleaseAgenda(Conferences conferences, Agendas agendas) {
        this.conferences = conferences;
        this.agendas = agendas;
    }

    /**
     * @param expected version from If-Match: what was read is what is told
     * @throws RuleViolation if the conference is closed or cancelled
     */
    public OfConference release(String conferenceId, @Nullable Long expected, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        Conference conference = conferences.get(conferenceId, context.actor()).state();
        return new OfConference(
                agendas.change(conference, expected, context.withAction("release-agenda"), agenda -> {
                    conference.requireOpen();
                    return agenda.release(conference, context.at());
                }),
                conference);
    }
}

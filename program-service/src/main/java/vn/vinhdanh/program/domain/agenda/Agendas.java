package vn.vinhdanh.program.domain.agenda;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;

/** The agendas of all conferences. A conference whose agenda nobody has changed yet has none here. */
public interface Agendas extends Aggregates<Agenda, AgendaEvent> {

    /** The agenda of a conference; version 0 is the plan's. */
    default Versioned<Agenda> of(Conference conference) {
        String id = Agenda.idOf(conference.id());
        return find(id).orElseGet(() -> new Versioned<>(id, 0, Agenda.of(conference)));
    }

    /**
     * As {@link #change(String, Long, CommandContext, Function)}. The first change makes the document.
     *
     * @param expected version from If-Match, 0 for the plan's agenda; null if the command names none
     */
    default Versioned<Agenda> change(
            Conference conference,
            @Nullable Long expected,
            CommandContext context,
            Function<Agenda, Outcome<Agenda, AgendaEvent>> decide) {
        return changeOrBegin(Agenda.idOf(conference.id()), Agenda.of(conference), expected, context, decide);
    }
}

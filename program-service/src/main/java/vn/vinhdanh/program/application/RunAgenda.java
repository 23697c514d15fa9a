package vn.vinhdanh.program.application;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.program.application.ReadAgenda.OfConference;
import vn.vinhdanh.program.domain.agenda.Agenda;
import vn.vinhdanh.program.domain.agenda.AgendaEvent;
import vn.vinhdanh.program.domain.agenda.Agendas;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.conference.Schedule;

/**
 * Says what happens on stage. No step needs a version: each is natural to its item, so the second of two hosts either
 * changes nothing or is told what the first one did.
 */
public final class RunAgenda {

    private final Conferences conferences;
    private final Agendas agendas;

    public RunAgenda(Conferences conferences, Agendas agendas) {
        this.conferences = conferences;
        this.agendas = agendas;
    }

    /** What the host does. */
    public sealed interface Step {

        record Start(String code) implements Step {}

        record Finish(String code) implements Step {}

        record Skip(String code) implements Step {}

        /** @param minutes in all */
        record Extend(String code, int minutes) implements Step {}

        record SetBack(String code) implements Step {}

        record ClearRehearsal() implements Step {}
    }

    /**
     * @throws RuleViolation if the item is not where the step needs it, or the conference is closed or cancelled
     * @throws vn.vinhdanh.kernel.NotFound if there is no such conference or item
     */
    public OfConference run(String conferenceId, Step step, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        Conference conference = conferences.get(conferenceId, context.actor()).state();
        return new OfConference(
                agendas.change(conference, null, named(step, context), agenda -> {
                    conference.requireOpen();
                    return decide(step, conference.schedule(), context.at()).apply(agenda);
                }),
                conference);
    }

    private static Function<Agenda, Outcome<Agenda, AgendaEvent>> decide(
            Step step, @Nullable Schedule schedule, Instant now) {
        return switch (step) {
            case Step.Start(String code) -> agenda -> agenda.start(code, schedule, now);
            case Step.Finish(String code) -> agenda -> agenda.finish(code, schedule, now);
            case Step.Skip(String code) -> agenda -> agenda.skip(code, schedule, now);
            case Step.Extend(String code, int minutes) -> agenda -> agenda.extend(code, minutes, schedule, now);
            case Step.SetBack(String code) -> agenda -> agenda.setBack(code, schedule, now);
            case Step.ClearRehearsal() -> agenda -> agenda.clearRehearsal(now);
        };
    }

    private static CommandContext named(Step step, CommandContext context) {
        return switch (step) {
            case Step.Start _ -> context.withAction("start-item");
            case Step.Finish _ -> context.withAction("finish-item");
            case Step.Skip _ -> context.withAction("skip-item");
            case Step.Extend _ -> context.withAction("extend-item");
            case Step.SetBack _ -> context.withAction("set-item-back");
            case Step.ClearRehearsal _ -> context.withAction("clear-rehearsal");
        };
    }
}

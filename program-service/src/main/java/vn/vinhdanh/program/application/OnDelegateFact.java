package vn.vinhdanh.program.application;

import java.util.Objects;
import java.util.function.UnaryOperator;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.stage.DelegateAttendance;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Answer;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Letter;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Place;
import vn.vinhdanh.program.domain.stage.DelegateAttendances;

/** Notes whether a delegate comes and has a place, for the stage and for the numbers of a preview. */
public final class OnDelegateFact {

    private final DelegateAttendances attendances;

    public OnDelegateFact(DelegateAttendances attendances) {
        this.attendances = attendances;
    }

    /** What a fact says; the name of its type without the version. */
    public enum Fact {
        REGISTERED,
        WAITLISTED,
        INVITED,
        ANSWERED,
        CHECKED_IN,
        CHECK_IN_UNDONE,
        CANCELLED,
        ERASED
    }

    /** @param position of the fact among those of the delegate; an older one than is known changes nothing */
    public void apply(Fact fact, DelegateIntegrationEvent event, long position, CommandContext context) {
        CommandContext action = fact == Fact.ERASED ? context.erasing(null) : context.withAction("note-attendance");
        attendances.note(event.delegateId(), event.conferenceId(), action, known -> {
            DelegateAttendance next = change(fact, event, position, context).apply(known);
            return Outcome.of(next.equals(known) ? known : next.heard(context.at()));
        });
        if (fact == Fact.ERASED) {
            attendances.eraseTrail(event.delegateId(), context.actor());
        }
    }

    private static UnaryOperator<DelegateAttendance> change(
            Fact fact, DelegateIntegrationEvent event, long position, CommandContext context) {
        return switch (fact) {
            case REGISTERED ->
                known -> known.register(event.nominationId(), position)
                        .state()
                        .place(place(event, true), position)
                        .state();
            case WAITLISTED ->
                known -> known.place(place(event, false), position).state();
            case INVITED ->
                known -> known.invite(Objects.requireNonNull(event.revision()), position)
                        .state()
                        .invited(letter(event, context))
                        .state();
            case ANSWERED -> known -> known.answer(answer(event), position).state();
            case CHECKED_IN ->
                known -> known.checkIn(!Boolean.TRUE.equals(event.trial()), event.substituteName(), position)
                        .state();
            case CHECK_IN_UNDONE -> known -> known.checkIn(false, position).state();
            case CANCELLED -> known -> known.cancel(position).state();
            case ERASED -> known -> known.erase().state();
        };
    }

    private static Place place(DelegateIntegrationEvent event, boolean taken) {
        return new Place(Objects.requireNonNull(event.group()), taken);
    }

    private static Letter letter(DelegateIntegrationEvent event, CommandContext context) {
        return new Letter(
                Objects.requireNonNull(event.revision()), Objects.requireNonNull(event.channel()), context.at());
    }

    private static Answer answer(DelegateIntegrationEvent event) {
        return new Answer(
                Answer.Kind.valueOf(Objects.requireNonNull(event.answer())),
                Objects.requireNonNull(event.revision()),
                event.substituteName());
    }
}

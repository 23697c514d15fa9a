package vn.vinhdanh.program.application;

import java.util.Objects;
import java.util.function.Function;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.stage.DelegateAttendance;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Answer;
import vn.vinhdanh.program.domain.stage.DelegateAttendances;

/** Notes whether a delegate comes, so that the stage calls nobody who does not. */
public final class OnDelegateFact {

    private final DelegateAttendances attendances;

    public OnDelegateFact(DelegateAttendances attendances) {
        this.attendances = attendances;
    }

    /** What a fact says; the name of its type without the version. */
    public enum Fact {
        REGISTERED,
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
        attendances.note(event.delegateId(), event.conferenceId(), action, change(fact, event, position));
        if (fact == Fact.ERASED) {
            attendances.eraseTrail(event.delegateId(), context.actor());
        }
    }

    private static Function<DelegateAttendance, Outcome<DelegateAttendance, Void>> change(
            Fact fact, DelegateIntegrationEvent event, long position) {
        return switch (fact) {
            case REGISTERED -> known -> known.register(event.nominationId(), position);
            case INVITED -> known -> known.invite(Objects.requireNonNull(event.revision()), position);
            case ANSWERED -> known -> known.answer(answer(event), position);
            case CHECKED_IN -> known -> known.checkIn(!Boolean.TRUE.equals(event.trial()), position);
            case CHECK_IN_UNDONE -> known -> known.checkIn(false, position);
            case CANCELLED -> known -> known.cancel(position);
            case ERASED -> DelegateAttendance::erase;
        };
    }

    private static Answer answer(DelegateIntegrationEvent event) {
        return new Answer(
                Answer.Kind.valueOf(Objects.requireNonNull(event.answer())),
                Objects.requireNonNull(event.revision()),
                event.substituteName());
    }
}

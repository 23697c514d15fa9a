package vn.vinhdanh.program.domain.stage;

import java.util.List;
import java.util.function.Function;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;

/** Whether the delegates of all conferences come. The id is the id of the delegate. They publish no events. */
public interface DelegateAttendances extends Aggregates<DelegateAttendance, Void> {

    /** Those of one conference who receive an award. */
    List<DelegateAttendance> awardeesOf(String conferenceId);

    /** All of one conference, at most some 2,000. */
    List<DelegateAttendance> ofConference(String conferenceId);

    /** Lets a fact change what is known of a delegate, also if nothing is. */
    default void note(
            String delegateId,
            String conferenceId,
            CommandContext context,
            Function<DelegateAttendance, Outcome<DelegateAttendance, Void>> fact) {
        DelegateAttendance unknown =
                DelegateAttendance.unknown(conferenceId, context.actor().commune());
        changeOrBegin(delegateId, unknown, null, context, fact);
    }
}

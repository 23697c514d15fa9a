package vn.vinhdanh.program.domain.speech;

import java.util.List;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** The speeches of all conferences. They publish no events. */
public interface Speeches extends Aggregates<Speech, Void> {

    /** Also those that were withdrawn, in no order; at most some dozens. */
    List<Versioned<Speech>> ofConference(String conferenceId);
}

package vn.vinhdanh.program.domain.publicity;

import java.util.List;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** The bulletins and news items of all conferences. They publish no events. */
public interface PublicityItems extends Aggregates<PublicityItem, Void> {

    /** At most some hundred. */
    List<Versioned<PublicityItem>> ofConference(String conferenceId);
}

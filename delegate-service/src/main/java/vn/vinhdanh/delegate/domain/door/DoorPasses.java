package vn.vinhdanh.delegate.domain.door;

import java.util.List;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** The passes of all doors, by id. */
public interface DoorPasses extends Aggregates<DoorPass, Void> {

    /** In the order in which they were issued. */
    List<Versioned<DoorPass>> ofConference(String conferenceId);
}

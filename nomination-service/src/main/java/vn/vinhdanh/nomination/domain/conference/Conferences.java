package vn.vinhdanh.nomination.domain.conference;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.NotFound;

/** The store of this service's copies of conferences. They publish no events. */
public interface Conferences extends Aggregates<Conference, Void> {

    /**
     * The plan as it was at some time within the last second, for drafts and submissions, which read it every time. A
     * copy is behind the plan anyway, by the time that an event takes. What is signed uses {@link #get}.
     *
     * @throws NotFound as {@link #get}
     */
    Conference recent(String id, Actor reader);
}

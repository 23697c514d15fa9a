package vn.vinhdanh.systemtests.faults.faultagent;

import java.util.List;

/** The ways in which the core is broken. What each leaves out is what the architecture rests on. */
public enum Sabotage {

    /** The relay holds an event for published as soon as it is sent. */
    CLEAR_BEFORE_ACKNOWLEDGEMENT(
            new Change("vn.vinhdanh.platform.outbox.BatchPublisher", "acknowledged", Advices.SayTrue.class)),

    /** Of two who change the same document at the same time, the second wins. */
    WITHOUT_VERSION_GUARD(
            new Change("vn.vinhdanh.platform.store.MongoWrites", "updated", Advices.ForgetTheVersion.class)),

    /** What a request creates has another id at each try. */
    RANDOM_ID(new Change("vn.vinhdanh.kernel.Ids", "forCreation", Advices.AnyId.class)),

    /** A fact whose reaction failed counts as read. */
    ACKNOWLEDGE_ON_EXCEPTION(
            new Change("vn.vinhdanh.platform.messaging.EventConsumer", "accept", Advices.Swallow.class)),

    /** A place is given back whoever has it now. */
    RELEASE_WITHOUT_OWNER(
            new Change("vn.vinhdanh.delegate.adapter.mongo.MongoPlaces", "giveBack", Advices.FreeForAnybody.class)),

    /** A letter goes out first, and what came of it is recorded afterwards. */
    SEND_BEFORE_RECORDING(
            new Change("vn.vinhdanh.notification.application.DeliverMessage$Try", "begin", Advices.SayTrue.class),
            new Change("vn.vinhdanh.notification.domain.Message", "accepted", Advices.TakeFromTheQueue.class)),

    /** The store acknowledges what is not on its disk yet. */
    ACKNOWLEDGE_BEFORE_COMMIT(new Change("vn.vinhdanh.embedded.GroupCommit", "awaitCommit", Advices.DoNothing.class));

    /** @param advice woven into every method of this name */
    record Change(String type, String method, Class<?> advice) {}

    private final List<Change> changes;

    Sabotage(Change... changes) {
        this.changes = List.of(changes);
    }

    List<Change> changes() {
        return changes;
    }
}

package vn.vinhdanh.systemtests.faults.faultagent;

import java.util.List;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.pool.TypePool;

/** Deliberate breakages of the core. Each one removes a guarantee that the architecture depends on. */
public enum Sabotage {

    /** The relay takes an event for published as soon as it is sent. */
    CLEAR_BEFORE_ACKNOWLEDGEMENT(
            new Change("vn.vinhdanh.platform.outbox.BatchPublisher", "acknowledged", Advices.ReturnTrue.class)),

    /** When two commands change the same document at the same time, the second overwrites the first. */
    WITHOUT_VERSION_GUARD(
            new Change("vn.vinhdanh.platform.store.AggregateWriter", "updated", Advices.DropVersionGuard.class)),

    /** A repeated request creates another aggregate, because the id is random. */
    RANDOM_ID(new Change("vn.vinhdanh.kernel.Ids", "forCreation", Advices.ReturnRandomId.class)),

    /** An event counts as handled although its handler failed. */
    ACKNOWLEDGE_ON_EXCEPTION(
            new Change("vn.vinhdanh.platform.messaging.EventConsumer", "accept", Advices.SwallowException.class)),

    /** A place is released although another delegate holds it now. */
    RELEASE_WITHOUT_OWNER(
            new Change("vn.vinhdanh.delegate.adapter.mongo.MongoPlaces", "release", Advices.ReleaseForAll.class)),

    /** A mail is sent before its attempt is recorded. */
    SEND_BEFORE_RECORDING(
            new Change(
                    "vn.vinhdanh.notification.application.DeliverMessage$Attempt", "begin", Advices.ReturnTrue.class),
            new Change("vn.vinhdanh.notification.domain.Message", "accepted", Advices.AcceptQueued.class)),

    /** The store acknowledges a write that is not on the disk yet. */
    ACKNOWLEDGE_BEFORE_COMMIT(new Change("vn.vinhdanh.embedded.GroupCommit", "awaitCommit", Advices.DoNothing.class));

    /**
     * @param type the name of the class, because this module does not depend on the services
     * @param advice woven into every method of this name
     */
    record Change(String type, String method, Class<?> advice) {

        /**
         * @param target finds the class files of the program to change. The advice is read as a class file too and
         *     never loaded, because the class loader of the agent may not have the libraries that it uses.
         */
        AsmVisitorWrapper visitor(ClassFileLocator target) {
            ClassFileLocator locator = new ClassFileLocator.Compound(
                    target, ClassFileLocator.ForClassLoader.of(Sabotage.class.getClassLoader()));
            TypeDescription described = TypePool.Default.WithLazyResolution.of(locator)
                    .describe(advice.getName())
                    .resolve();
            return Advice.to(described, locator).on(ElementMatchers.named(method));
        }
    }

    private final List<Change> changes;

    Sabotage(Change... changes) {
        this.changes = List.of(changes);
    }

    List<Change> changes() {
        return changes;
    }
}

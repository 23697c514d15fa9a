package vn.vinhdanh.program.domain.conference;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.program.domain.conference.DeletionRules.AConferenceThatIsBeingDeletedDoesNotChange;

/**
 * Whether a conference may be deleted, and how far its deletion is. It is deleted when all services have agreed; until
 * then a single thing that followed the plan refuses it.
 *
 * @param followers what followed the plan
 * @param request null unless somebody asked for the deletion and not all have answered, or it is deleted
 * @param agreed the services in which nothing followed the plan and nothing will
 * @param refused the request that was refused last; null without one
 * @param deletedAt null until it is deleted
 */
public record Deletion(
        Set<Follower> followers,
        @Nullable Request request,
        Set<Follower> agreed,
        @Nullable Request refused,
        @Nullable Instant deletedAt) {

    static final Deletion NONE = new Deletion(Set.of(), null, Set.of(), null, null);

    public Deletion {
        followers = Set.copyOf(followers);
        agreed = Set.copyOf(agreed);
    }

    /** What may follow the plan of a conference, each in a service of its own. Letters follow delegates. */
    public enum Follower {
        NOMINATIONS,
        DELEGATES,
        MONEY
    }

    /** @param sequence of the request among the changes of the plan: a newer plan says that it is settled */
    public record Request(Instant at, String reason, int sequence) {}

    /** Whether the services are asked and have not all answered. */
    public boolean runs() {
        return request != null && deletedAt == null;
    }

    /** @throws NotFound if the conference is deleted */
    public void requireNotDeleted() {
        if (deletedAt != null) {
            throw new NotFound("conference");
        }
    }

    /**
     * @throws NotFound if the conference is deleted
     * @throws AConferenceThatIsBeingDeletedDoesNotChange
     */
    void requireNone() {
        requireNotDeleted();
        if (runs()) {
            throw new AConferenceThatIsBeingDeletedDoesNotChange();
        }
    }

    Deletion asked(Request next) {
        return new Deletion(followers, next, Set.of(), null, null);
    }

    Deletion agreed(Follower service, Instant now) {
        EnumSet<Follower> all = EnumSet.of(service);
        all.addAll(agreed);
        boolean byAll = all.size() == Follower.values().length;
        return new Deletion(followers, request, all, refused, byAll ? now : null);
    }

    Deletion followedBy(Follower service) {
        EnumSet<Follower> all = EnumSet.of(service);
        all.addAll(followers);
        return new Deletion(all, null, Set.of(), request == null ? refused : request, null);
    }
}

package vn.vinhdanh.program.domain.conference;

import java.time.Instant;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceDeleted;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceDeletionRequested;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferencePlanned;
import vn.vinhdanh.program.domain.conference.ConferenceRules.ACancelledConferenceDoesNotChange;
import vn.vinhdanh.program.domain.conference.ConferenceRules.AClosedConferenceDoesNotChange;
import vn.vinhdanh.program.domain.conference.DeletionRules.AConferenceWithAHistoryIsNotDeleted;

/** The steps of deleting a conference. Their facts may arrive in any order, and twice. */
public final class Deleting {

    private Deleting() {}

    /**
     * Asks all services whether anything followed the plan. A second time changes nothing.
     *
     * @throws AClosedConferenceDoesNotChange
     * @throws ACancelledConferenceDoesNotChange
     * @throws AConferenceWithAHistoryIsNotDeleted if something did, as far as it is known here
     */
    public static Outcome<Conference, ConferenceEvent> request(Conference conference, String reason, Instant now) {
        Deletion known = conference.deletions();
        if (known.runs()) {
            return Outcome.of(conference);
        }
        conference.requireOpen();
        AConferenceWithAHistoryIsNotDeleted.check(known.followers());
        int sequence = conference.changes() + 1;
        Conference asked = conference.with(sequence, known.asked(new Deletion.Request(now, reason, sequence)));
        return Outcome.of(asked, new ConferenceDeletionRequested(conference.commune(), sequence));
    }

    /**
     * Something followed the plan. A deletion that was asked for is refused: the plan as it stands says so to all services,
     * which then take up work again.
     */
    public static Outcome<Conference, ConferenceEvent> follow(Conference conference, Deletion.Follower service) {
        Deletion known = conference.deletions();
        if (known.request() != null) {
            Conference kept = conference.with(conference.changes() + 1, known.followedBy(service));
            return Outcome.of(kept, new ConferencePlanned(kept));
        }
        return Outcome.of(
                known.followers().contains(service)
                        ? conference
                        : conference.with(conference.sequence(), known.followedBy(service)));
    }

    /**
     * In this service nothing followed the plan, and nothing will. The last one to agree deletes the conference.
     *
     * @param sequence of the request that it answers; an answer to another one changes nothing
     */
    public static Outcome<Conference, ConferenceEvent> agree(
            Conference conference, Deletion.Follower service, int sequence, Instant now) {
        Deletion known = conference.deletions();
        Deletion.Request request = known.request();
        if (request == null || !known.runs() || request.sequence() != sequence) {
            return Outcome.of(conference);
        }
        Conference agreed = conference.with(conference.sequence(), known.agreed(service, now));
        return agreed.wasDeleted()
                ? Outcome.of(agreed, new ConferenceDeleted(conference.commune(), sequence, now, request.reason()))
                : Outcome.of(agreed);
    }

    /**
     * The plan is imported again after the deletion: to all readers a newer plan with a newer date. If the conference was
     * not deleted, nothing changes.
     */
    public static Outcome<Conference, ConferenceEvent> planAgain(Conference conference, Conference imported) {
        Conference again = new Conference(
                conference.id(),
                conference.commune(),
                imported.plan(),
                imported.schedule(),
                conference.revision() + 1,
                conference.changes() + 1,
                null,
                null,
                null,
                null);
        return conference.wasDeleted() ? Outcome.of(again, new ConferencePlanned(again)) : Outcome.of(conference);
    }
}

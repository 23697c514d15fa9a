package vn.vinhdanh.platform.conferences;

import vn.vinhdanh.kernel.Outcome;

/**
 * Whether anything followed the plan of a conference in this service. Its id is the id of the conference. One document
 * decides, so a conference is either used or barred, whichever comes first.
 *
 * @param used true for ever, from before the first thing is written
 * @param barred sequence of the newest request to delete it that was agreed to; 0 without one
 * @param planned the greatest sequence of the plan that was heard of; a greater one than that of the request lifts the bar
 */
public record ConferenceUse(String commune, boolean used, int barred, int planned) {

    public static ConferenceUse unused(String commune) {
        return new ConferenceUse(commune, false, 0, 0);
    }

    /** @throws ADeletedConferenceTakesNothing */
    public Outcome<ConferenceUse, ConferenceUseEvent> use() {
        if (used) {
            return Outcome.of(this);
        }
        if (barred > planned) {
            throw new ADeletedConferenceTakesNothing();
        }
        return Outcome.of(
                new ConferenceUse(commune, true, barred, planned), new ConferenceUseEvent.ConferenceUsed(commune));
    }

    /**
     * Answers a request to delete the conference. A request that is older than the plan was settled long ago.
     *
     * @param sequence of the request, among the changes of the plan
     */
    public Outcome<ConferenceUse, ConferenceUseEvent> bar(int sequence) {
        if (used) {
            return Outcome.of(this, new ConferenceUseEvent.ConferenceUsed(commune));
        }
        if (sequence <= Math.max(barred, planned)) {
            return Outcome.of(this);
        }
        return Outcome.of(
                new ConferenceUse(commune, false, sequence, planned),
                new ConferenceUseEvent.ConferenceDeletionAgreed(commune, sequence));
    }

    public Outcome<ConferenceUse, ConferenceUseEvent> plan(int sequence) {
        return Outcome.of(sequence > planned ? new ConferenceUse(commune, used, barred, sequence) : this);
    }
}

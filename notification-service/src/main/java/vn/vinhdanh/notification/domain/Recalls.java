package vn.vinhdanh.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import vn.vinhdanh.kernel.Outcome;

/**
 * What was said of letters before they arrived. That a delegate was cancelled or a conference was moved or cancelled, and
 * the letter, are on different topics, so either may be first.
 */
public interface Recalls {

    /**
     * The revisions of one delegate's invitation that must not go out, each with all before it; 0 for none.
     *
     * @param erased the letter keeps nothing that identifies the delegate either
     */
    record Recall(int cancelled, int erased) {

        public static final Recall NONE = new Recall(0, 0);
    }

    /** When a conference takes place since it was moved. */
    record Moved(int schedule, LocalDate date, LocalTime startTime, LocalTime endTime) {

        /**
         * Withdraws a letter that waits, states another time and was issued before the conference was moved. The revised
         * one follows.
         */
        public Outcome<Message, MessageEvent> withdraw(Message message, Instant now) {
            return message.waits() && outdates(message) ? message.withdraw(now) : Outcome.of(message);
        }

        /** Whether it states another time than now, and was issued before the conference was moved. */
        public boolean outdates(Message message) {
            Integer issuedFor = message.edition().schedule();
            Invitation letter = message.invitation();
            boolean sameTime = date.equals(letter.date())
                    && startTime.equals(letter.startTime())
                    && endTime.equals(letter.endTime());
            return !message.purpose().isToOfficers() && (issuedFor == null || issuedFor < schedule) && !sameTime;
        }
    }

    Recall of(String delegateId);

    /** Whether the nomination that this letter is about is not in its unit any more. */
    boolean isSettled(String letter);

    /** The nomination that this letter is about was submitted again or withdrawn. A second time changes nothing. */
    void settle(String letter);

    /** @return empty if it was not moved, as far as this service knows */
    Optional<Moved> moved(String conferenceId);

    /** An older schedule than is known changes nothing. */
    void move(String conferenceId, Moved to);

    /** Whether the conference does not take place, as far as this service knows. */
    boolean isCancelled(String conferenceId);

    /** The conference does not take place. A second time changes nothing. */
    void cancelConference(String conferenceId);

    /** The delegate was cancelled. A lower revision than is known changes nothing. */
    void cancel(String delegateId, int revision);

    /** What identifies the delegate was erased. A lower revision than is known changes nothing. */
    void erase(String delegateId, int revision);
}

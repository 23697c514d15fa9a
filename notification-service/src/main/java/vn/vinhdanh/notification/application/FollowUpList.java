package vn.vinhdanh.notification.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.kernel.Pages;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.ErasedMessage;
import vn.vinhdanh.notification.domain.Issuing;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Purpose;
import vn.vinhdanh.notification.domain.Recalls;
import vn.vinhdanh.notification.domain.Turnout;

/** To whom a reminder or thanks would go now: computed from the letters, the answers and who came. */
final class FollowUpList {

    private final Messages messages;
    private final Recalls recalls;
    private final Turnout turnout;

    FollowUpList(Messages messages, Recalls recalls, Turnout turnout) {
        this.messages = messages;
        this.recalls = recalls;
        this.turnout = turnout;
    }

    /** The newest invitation of each delegate to whom it applies, also of those who have no address. */
    List<Message> of(Purpose purpose, String commune, String conferenceId, Instant now) {
        List<Message> letters = new ArrayList<>();
        if (purpose == Purpose.THANKS && !turnout.isClosed(conferenceId)) {
            return letters;
        }
        for (Message letter : newest(commune, conferenceId)) {
            if (applies(purpose, letter, now)) {
                letters.add(letter);
            }
        }
        return letters;
    }

    /** Asked again after a letter was stored, because an answer may have come meanwhile. */
    boolean applies(Purpose purpose, Message letter, Instant now) {
        String delegate = letter.recipient().delegateId();
        Recalls.Recall recall = recalls.of(delegate);
        if (letter.revision() <= Math.max(recall.cancelled(), recall.erased())
                || letter.invitation().name().equals(ErasedMessage.MARKER)) {
            return false;
        }
        return purpose == Purpose.THANKS
                ? turnout.isPresent(delegate)
                : letter.delivery().mayHaveArrived()
                        && !letter.isTooLateAt(now)
                        && !recalls.isCancelled(letter.recipient().conferenceId())
                        && !hasAnswered(letter);
    }

    /** An answer counts for as long as the conference is at the time for which it was given. */
    private boolean hasAnswered(Message letter) {
        String delegate = letter.recipient().delegateId();
        int answered = turnout.answeredRevision(delegate);
        return answered >= letter.revision()
                || answered > 0
                        && messages.find(Message.idOf(delegate, answered))
                                .map(earlier -> letter.invitation()
                                        .isAtTheTimeOf(earlier.state().invitation()))
                                .orElse(false);
    }

    private Iterable<Message> newest(String commune, String conferenceId) {
        Map<String, Message> newest = new HashMap<>();
        Messages.Filter all = new Messages.Filter(commune, conferenceId, null, null);
        Pages.forEach((after, limit) -> messages.page(all, after, limit), message -> {
            Message letter = message.state();
            if (letter.purpose().invites() && !(letter.delivery() instanceof Delivery.Superseded)) {
                newest.merge(
                        letter.recipient().delegateId(),
                        letter,
                        (one, other) -> one.revision() > other.revision() ? one : other);
            }
        });
        return newest.values();
    }

    /** Who is on paper alone is called; thanks are printed. */
    static boolean canGo(Purpose purpose, Message letter) {
        return purpose == Purpose.THANKS || Issuing.goesByMail(letter);
    }
}

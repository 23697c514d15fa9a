package vn.vinhdanh.notification.application;

import java.time.InstantSource;
import java.util.List;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Purpose;
import vn.vinhdanh.notification.domain.Recalls;
import vn.vinhdanh.notification.domain.Turnout;

/** How many would be reminded or thanked now. */
public final class ReadFollowUps {

    private final FollowUpList list;
    private final Messages messages;
    private final Turnout turnout;
    private final InstantSource clock;

    public ReadFollowUps(Messages messages, Recalls recalls, Turnout turnout, InstantSource clock) {
        this.list = new FollowUpList(messages, recalls, turnout);
        this.messages = messages;
        this.turnout = turnout;
        this.clock = clock;
    }

    /**
     * @param unanswered delegates who have their invitation and have not answered
     * @param toRemind those of them who get a reminder now: it goes by mail, once a day
     * @param present delegates who were there
     * @param toThank those of them who were not thanked yet
     * @param closed whether the conference is closed, so that people may be thanked
     */
    public record FollowUps(int unanswered, int toRemind, int present, int toThank, boolean closed) {}

    public FollowUps read(String conferenceId, Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.OFFICE);
        List<Message> unanswered = list.of(Purpose.REMINDER, reader.commune(), conferenceId, clock.instant());
        List<Message> present = list.of(Purpose.THANKS, reader.commune(), conferenceId, clock.instant());
        return new FollowUps(
                unanswered.size(),
                waiting(Purpose.REMINDER, unanswered),
                present.size(),
                waiting(Purpose.THANKS, present),
                turnout.isClosed(conferenceId));
    }

    private int waiting(Purpose purpose, List<Message> letters) {
        return (int) letters.stream()
                .filter(letter -> FollowUpList.canGo(purpose, letter)
                        && messages.find(SendFollowUps.idOf(purpose, letter, clock.instant()))
                                .isEmpty())
                .count();
    }
}

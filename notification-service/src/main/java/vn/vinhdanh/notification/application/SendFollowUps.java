package vn.vinhdanh.notification.application;

import java.time.Instant;
import java.time.LocalDate;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.notification.domain.Holding;
import vn.vinhdanh.notification.domain.Holds;
import vn.vinhdanh.notification.domain.Issuing;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageEvent;
import vn.vinhdanh.notification.domain.MessageRules.OnlyAClosedConferenceIsThankedFor;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Purpose;
import vn.vinhdanh.notification.domain.Recalls;
import vn.vinhdanh.notification.domain.Turnout;

/**
 * Reminds those who have not answered, or thanks those who were there. The letters wait for a person while letters are
 * held. Safe to repeat after a crash: a delegate is reminded once a day and revision, and thanked once.
 */
public final class SendFollowUps {

    private final FollowUpList list;
    private final Messages messages;
    private final Turnout turnout;
    private final Holds holds;
    private final DispatchTrigger dispatch;

    public SendFollowUps(Messages messages, Recalls recalls, Turnout turnout, Holds holds, DispatchTrigger dispatch) {
        this.list = new FollowUpList(messages, recalls, turnout);
        this.messages = messages;
        this.turnout = turnout;
        this.holds = holds;
        this.dispatch = dispatch;
    }

    /** @throws OnlyAClosedConferenceIsThankedFor */
    public void send(Purpose purpose, String conferenceId, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        if (purpose == Purpose.THANKS && !turnout.isClosed(conferenceId)) {
            throw new OnlyAClosedConferenceIsThankedFor();
        }
        for (Message letter : list.of(purpose, context.actor().commune(), conferenceId, context.at())) {
            if (FollowUpList.canGo(purpose, letter)) {
                queue(purpose, letter, context);
            }
        }
    }

    /** A reminder is one of its day, thanks are one of all. */
    static String idOf(Purpose purpose, Message letter, Instant now) {
        String delegate = letter.recipient().delegateId();
        return purpose == Purpose.THANKS
                ? Ids.named("message", delegate, "thanks")
                : Ids.named(
                        "message",
                        delegate,
                        "reminder",
                        Integer.toString(letter.revision()),
                        LocalDate.ofInstant(now, VietnamTime.ZONE).toString());
    }

    /** What was said meanwhile is asked for once more after the letter is stored. */
    private void queue(Purpose purpose, Message letter, CommandContext context) {
        String id = idOf(purpose, letter, context.at());
        Message queued = Issuing.followUp(letter, purpose, id, context.at(), context.correlationId());
        boolean isNew = messages.add(id, hold(queued), context.withAction("queue"));
        if (!list.applies(purpose, letter, context.at())) {
            messages.change(id, null, context.withAction("withdraw"), message -> message.withdraw(context.at()));
        }
        if (isNew) {
            messages.change(id, null, context.withAction("hold letters"), this::hold);
        }
        dispatch.trigger(id, context.correlationId());
    }

    private Outcome<Message, MessageEvent> hold(Message message) {
        boolean held =
                holds.holds(message.recipient().commune(), message.recipient().conferenceId());
        return held ? Holding.hold(message) : Outcome.of(message);
    }
}

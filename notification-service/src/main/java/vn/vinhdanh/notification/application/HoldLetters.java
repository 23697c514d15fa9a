package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Pages;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.Holding;
import vn.vinhdanh.notification.domain.Holds;
import vn.vinhdanh.notification.domain.Messages;

/**
 * Holds the letters of a conference: those that wait now, and those that come. Also stops a run in the middle. Safe to
 * repeat after a crash.
 */
public final class HoldLetters {

    private final Messages messages;
    private final Holds holds;

    public HoldLetters(Messages messages, Holds holds) {
        this.messages = messages;
        this.holds = holds;
    }

    /** The setting comes first: a letter that is queued meanwhile asks for it after it was stored. */
    public void hold(String conferenceId, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        CommandContext act = context.withAction("hold letters");
        holds.set(conferenceId, true, act);
        Messages.Filter queued =
                new Messages.Filter(context.actor().commune(), conferenceId, Delivery.State.QUEUED, null);
        Pages.forEach(
                (after, limit) -> messages.page(queued, after, limit),
                message -> messages.change(message, act, Holding::hold));
    }
}

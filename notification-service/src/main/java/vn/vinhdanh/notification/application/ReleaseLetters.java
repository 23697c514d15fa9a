package vn.vinhdanh.notification.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Pages;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.Holding;
import vn.vinhdanh.notification.domain.Holds;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.RetryPolicy;

/** Lets letters go that are held: those of one group, or all. Safe to repeat after a crash. */
public final class ReleaseLetters {

    private final Messages messages;
    private final Holds holds;
    private final DispatchTrigger dispatch;
    private final RetryPolicy policy;

    public ReleaseLetters(Messages messages, Holds holds, DispatchTrigger dispatch, RetryPolicy policy) {
        this.messages = messages;
        this.holds = holds;
        this.dispatch = dispatch;
        this.policy = policy;
    }

    /** @param group only the letters of this group, and the others stay held; null for all, which ends the hold */
    public void release(String conferenceId, @Nullable String group, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        CommandContext act = context.withAction("release letters");
        if (group == null) {
            holds.set(conferenceId, false, act);
        }
        Messages.Filter held = new Messages.Filter(context.actor().commune(), conferenceId, Delivery.State.HELD, null);
        Pages.forEach((after, limit) -> messages.page(held, after, limit), message -> {
            if (group == null || group.equals(message.state().recipient().group())) {
                messages.change(message, act, letter -> Holding.release(letter, policy, context.at()));
                dispatch.trigger(message.id(), message.state().correlationId());
            }
        });
    }
}

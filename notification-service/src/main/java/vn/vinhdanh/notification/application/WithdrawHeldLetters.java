package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Pages;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.Holding;
import vn.vinhdanh.notification.domain.Messages;

/** The rest of a run does not go out: what is held is withdrawn. Who is to get a letter after all is invited again. */
public final class WithdrawHeldLetters {

    private final Messages messages;

    public WithdrawHeldLetters(Messages messages) {
        this.messages = messages;
    }

    /** @param context with the reason */
    public void withdraw(String conferenceId, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        Messages.Filter held = new Messages.Filter(context.actor().commune(), conferenceId, Delivery.State.HELD, null);
        Pages.forEach(
                (after, limit) -> messages.page(held, after, limit),
                message -> messages.change(
                        message, context.withAction("withdraw"), letter -> Holding.withdraw(letter, context.at())));
    }
}

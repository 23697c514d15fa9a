package vn.vinhdanh.notification.application;

import java.util.Objects;
import java.util.Optional;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.Edition;
import vn.vinhdanh.notification.domain.ErasedMessage;
import vn.vinhdanh.notification.domain.Holding;
import vn.vinhdanh.notification.domain.Holds;
import vn.vinhdanh.notification.domain.Invitation;
import vn.vinhdanh.notification.domain.Issuing;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageEvent;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Recalls;
import vn.vinhdanh.notification.domain.Recalls.Moved;
import vn.vinhdanh.notification.domain.Recalls.Recall;
import vn.vinhdanh.notification.domain.Recipient;
import vn.vinhdanh.notification.domain.RetryPolicy;
import vn.vinhdanh.notification.domain.Salutation;

/**
 * Queues the letter, once for each revision however often the event arrives, and supersedes earlier revisions. Reads
 * InvitationIssued, and DelegateInvited of before. A letter that was recalled before it arrived never waits to be sent.
 */
public final class OnDelegateInvited {

    private record Known(Recall recall, Optional<Moved> moved, boolean cancelled, boolean holds) {}

    private final Messages messages;
    private final Recalls recalls;
    private final Holds holds;
    private final DispatchTrigger dispatch;
    private final RetryPolicy policy;
    private final FollowUpWithdrawal followUps;

    public OnDelegateInvited(
            Messages messages, Recalls recalls, Holds holds, DispatchTrigger dispatch, RetryPolicy policy) {
        this.messages = messages;
        this.recalls = recalls;
        this.holds = holds;
        this.dispatch = dispatch;
        this.policy = policy;
        this.followUps = new FollowUpWithdrawal(messages);
    }

    public void apply(DelegateInvitedIntegrationEvent event, CommandContext context) {
        Known known = known(event);
        Outcome<Message, MessageEvent> first = invite(event, context);
        Outcome<Message, MessageEvent> asKnown =
                hold(known, recall(known, first.state(), context).state(), context);
        String id = first.state().id();
        boolean isNew =
                messages.add(id, asKnown.changesNothing(first.state()) ? first : asKnown, context.withAction("queue"));
        supersedeEarlier(event, context);
        Known since = known(event);
        // An event that comes again may have stored the letter and ended before it asked once more.
        if (!isNew || !since.equals(known)) {
            obeyNow(since, first.state(), context);
        }
        dispatch.trigger(id, context.correlationId());
    }

    private Known known(DelegateInvitedIntegrationEvent event) {
        return new Known(
                recalls.of(event.delegateId()),
                recalls.moved(event.conferenceId()),
                recalls.isCancelled(event.conferenceId()),
                holds.holds(event.commune(), event.conferenceId()));
    }

    private Outcome<Message, MessageEvent> invite(DelegateInvitedIntegrationEvent event, CommandContext context) {
        Outcome<Message, MessageEvent> first = Issuing.invite(
                new Recipient(
                        event.commune(),
                        event.conferenceId(),
                        event.delegateId(),
                        new Recipient.Place(event.group(), event.groupName(), event.unit())),
                event.revision(),
                "EMAIL".equals(event.channel()) ? Channel.EMAIL : Channel.PRINT,
                event.email(),
                invitationOf(event),
                Objects.requireNonNullElse(event.invitedAt(), context.at()),
                context.correlationId());
        return new Outcome<>(first.state().in(edition(event, first.state())), first.events());
    }

    /** The nearest earlier letter knows whether one before it may have arrived. */
    private Edition edition(DelegateInvitedIntegrationEvent event, Message letter) {
        for (int revision = event.revision() - 1; revision >= 1; revision--) {
            Optional<Versioned<Message>> earlier = messages.find(Message.idOf(event.delegateId(), revision));
            if (earlier.isPresent()) {
                return Edition.after(earlier.get().state(), letter, event.scheduleRevision());
            }
        }
        return Edition.inviting(event.scheduleRevision(), false);
    }

    /** It was said while the letter was being stored. */
    private void obeyNow(Known known, Message message, CommandContext context) {
        String id = message.id();
        boolean erased = message.revision() <= known.recall().erased();
        messages.change(
                id,
                null,
                erased ? context.erasing(null) : context.withAction("withdraw"),
                stored -> recall(known, stored, context));
        if (erased) {
            messages.eraseTrail(id, context.actor());
        }
        messages.change(
                id,
                null,
                context.withAction(known.holds() ? "hold letters" : "release letters"),
                stored -> hold(known, stored, context));
    }

    private static Outcome<Message, MessageEvent> recall(Known known, Message message, CommandContext context) {
        if (message.revision() <= known.recall().erased()) {
            return ErasedMessage.of(message, context.at());
        }
        if (known.cancelled() || message.revision() <= known.recall().cancelled()) {
            return message.withdraw(context.at());
        }
        return known.moved().map(moved -> moved.withdraw(message, context.at())).orElseGet(() -> Outcome.of(message));
    }

    private Outcome<Message, MessageEvent> hold(Known known, Message message, CommandContext context) {
        return known.holds() ? Holding.hold(message) : Holding.release(message, policy, context.at());
    }

    /**
     * Events of one delegate may arrive late or twice, so the next revision may exist already. Revisions further apart
     * were superseded when the ones between them arrived. A notice that takes an earlier one back is not true any more.
     */
    private void supersedeEarlier(DelegateInvitedIntegrationEvent event, CommandContext context) {
        int revision = event.revision();
        String next = Message.idOf(event.delegateId(), revision + 1);
        if (messages.find(next).isPresent()) {
            supersede(Message.idOf(event.delegateId(), revision), revision + 1, context);
        }
        if (revision > 1) {
            supersede(Message.idOf(event.delegateId(), revision - 1), revision, context);
            supersede(Message.idOfNotice(event.delegateId(), revision - 1), revision, context);
            followUps.apply(event.delegateId(), reminder -> reminder.revision() < revision, context);
        }
    }

    private void supersede(String id, int byRevision, CommandContext context) {
        if (messages.find(id).isPresent()) {
            messages.change(
                    id, null, context.withAction("supersede"), message -> message.supersede(byRevision, context.at()));
        }
    }

    private static Invitation invitationOf(DelegateInvitedIntegrationEvent event) {
        return new Invitation(
                event.name(),
                event.title(),
                event.unitName(),
                event.conferenceTitle(),
                event.date(),
                event.startTime(),
                event.endTime(),
                new Invitation.Venue(event.venueName(), event.venueAddress()),
                new Invitation.Signature(event.issuer(), event.signatoryTitle(), event.signatoryName()),
                Salutation.of(event.salutation()),
                event.seat());
    }
}

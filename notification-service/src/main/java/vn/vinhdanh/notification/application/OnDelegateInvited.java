package vn.vinhdanh.notification.application;

import java.util.Objects;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.ErasedMessage;
import vn.vinhdanh.notification.domain.Invitation;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageEvent;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Recalls;
import vn.vinhdanh.notification.domain.Recalls.Recall;
import vn.vinhdanh.notification.domain.Recipient;

/**
 * Queues the letter, once for each revision however often the event arrives, and supersedes earlier revisions. Reads
 * InvitationIssued, and DelegateInvited of before. A letter that was recalled before it arrived never waits to be sent.
 */
public final class OnDelegateInvited {

    private final Messages messages;
    private final Recalls recalls;
    private final DispatchTrigger dispatch;

    public OnDelegateInvited(Messages messages, Recalls recalls, DispatchTrigger dispatch) {
        this.messages = messages;
        this.recalls = recalls;
        this.dispatch = dispatch;
    }

    public void apply(DelegateInvitedIntegrationEvent event, CommandContext context) {
        Recall known = recalls.of(event.delegateId());
        Outcome<Message, MessageEvent> first = invite(event, context);
        Outcome<Message, MessageEvent> recalled = obey(known, first.state(), context);
        String id = first.state().id();
        messages.add(id, recalled.changesNothing(first.state()) ? first : recalled, context.withAction("queue"));
        supersedeEarlier(event, context);
        Recall since = recalls.of(event.delegateId());
        if (!since.equals(known)) {
            obeyNow(since, first.state(), context);
        }
        dispatch.trigger(id, context.correlationId());
    }

    private Outcome<Message, MessageEvent> invite(DelegateInvitedIntegrationEvent event, CommandContext context) {
        return Message.invite(
                new Recipient(event.commune(), event.conferenceId(), event.delegateId()),
                event.revision(),
                "EMAIL".equals(event.channel()) ? Channel.EMAIL : Channel.PRINT,
                event.email(),
                invitationOf(event),
                Objects.requireNonNullElse(event.invitedAt(), context.at()),
                context.correlationId());
    }

    /** It was said while the letter was being stored. */
    private void obeyNow(Recall recall, Message message, CommandContext context) {
        boolean erased = message.revision() <= recall.erased();
        messages.change(
                message.id(),
                null,
                erased ? context.erasing(null) : context.withAction("withdraw"),
                stored -> obey(recall, stored, context));
        if (erased) {
            messages.eraseTrail(message.id(), context.actor());
        }
    }

    private static Outcome<Message, MessageEvent> obey(Recall recall, Message message, CommandContext context) {
        if (message.revision() <= recall.erased()) {
            return ErasedMessage.of(message, context.at());
        }
        return message.revision() <= recall.cancelled() ? message.withdraw(context.at()) : Outcome.of(message);
    }

    /**
     * Events of one delegate may arrive late or twice, so the next revision may exist already. Revisions further apart
     * were superseded when the ones between them arrived.
     */
    private void supersedeEarlier(DelegateInvitedIntegrationEvent event, CommandContext context) {
        int revision = event.revision();
        String next = Message.idOf(event.delegateId(), revision + 1);
        if (messages.find(next).isPresent()) {
            supersede(Message.idOf(event.delegateId(), revision), revision + 1, context);
        }
        if (revision > 1) {
            supersede(Message.idOf(event.delegateId(), revision - 1), revision, context);
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
                new Invitation.Signature(event.issuer(), event.signatoryTitle(), event.signatoryName()));
    }
}

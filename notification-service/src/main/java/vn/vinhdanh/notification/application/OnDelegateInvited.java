package vn.vinhdanh.notification.application;

import java.util.Objects;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.Invitation;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageEvent;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Recipient;

/** Queues the invitation, once for each revision however often the event arrives, and supersedes earlier revisions. */
public final class OnDelegateInvited {

    private final Messages messages;
    private final DispatchTrigger dispatch;

    public OnDelegateInvited(Messages messages, DispatchTrigger dispatch) {
        this.messages = messages;
        this.dispatch = dispatch;
    }

    public void apply(DelegateInvitedIntegrationEvent event, CommandContext context) {
        Outcome<Message, MessageEvent> first = Message.invite(
                new Recipient(event.commune(), event.conferenceId(), event.delegateId()),
                event.revision(),
                "EMAIL".equals(event.channel()) ? Channel.EMAIL : Channel.PRINT,
                event.email(),
                invitationOf(event),
                Objects.requireNonNullElse(event.invitedAt(), context.at()),
                context.correlationId());
        messages.add(first.state().id(), first, context.withAction("queue"));
        supersedeEarlier(event, context);
        dispatch.trigger(first.state().id(), context.correlationId());
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

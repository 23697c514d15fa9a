package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.Invitation;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageEvent;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Recipient;

/** Queues the invitation, once for each revision however often the fact comes, and withdraws the revision before. */
public final class OnDelegateInvited {

    private final Messages messages;
    private final DispatchTrigger bell;

    public OnDelegateInvited(Messages messages, DispatchTrigger bell) {
        this.messages = messages;
        this.bell = bell;
    }

    public void apply(DelegateInvitedIntegrationEvent fact, CommandContext cause) {
        Outcome<Message, MessageEvent> first = Message.invite(
                new Recipient(fact.commune(), fact.conferenceId(), fact.delegateId()),
                fact.revision(),
                "EMAIL".equals(fact.channel()) ? Channel.EMAIL : Channel.PRINT,
                fact.email(),
                invitationOf(fact),
                cause.at(),
                cause.correlationId());
        messages.add(first.state().id(), first, cause.doing("queue"));
        withdrawEarlier(fact, cause);
        bell.ring(first.state().id());
    }

    /** Two revisions apart at most come late or twice; a later one withdrew the ones before it when it came. */
    private void withdrawEarlier(DelegateInvitedIntegrationEvent fact, CommandContext cause) {
        int revision = fact.revision();
        String next = Message.idOf(fact.delegateId(), revision + 1);
        if (messages.find(next).isPresent()) {
            withdraw(Message.idOf(fact.delegateId(), revision), revision + 1, cause);
        }
        if (revision > 1) {
            withdraw(Message.idOf(fact.delegateId(), revision - 1), revision, cause);
        }
    }

    private void withdraw(String id, int byRevision, CommandContext cause) {
        if (messages.find(id).isPresent()) {
            messages.change(id, null, cause.doing("supersede"), message -> message.supersede(byRevision, cause.at()));
        }
    }

    private static Invitation invitationOf(DelegateInvitedIntegrationEvent fact) {
        return new Invitation(
                fact.name(),
                fact.title(),
                fact.unitName(),
                fact.conferenceTitle(),
                fact.date(),
                fact.startTime(),
                fact.endTime(),
                new Invitation.Venue(fact.venueName(), fact.venueAddress()),
                new Invitation.Signature(fact.issuer(), fact.signatoryTitle(), fact.signatoryName()),
                fact.answerToken());
    }
}

package vn.vinhdanh.notification.config;

import static vn.vinhdanh.notification.domain.Message.idOf;

import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.vinhdanh.notification.application.CheckInIntegrationEvent;
import vn.vinhdanh.notification.application.ConferenceCancelledIntegrationEvent;
import vn.vinhdanh.notification.application.ConferenceClosedIntegrationEvent;
import vn.vinhdanh.notification.application.ConferenceRescheduledIntegrationEvent;
import vn.vinhdanh.notification.application.DelegateCancelledIntegrationEvent;
import vn.vinhdanh.notification.application.DelegateErasedIntegrationEvent;
import vn.vinhdanh.notification.application.DelegateInvitedIntegrationEvent;
import vn.vinhdanh.notification.application.InvitationAnsweredIntegrationEvent;
import vn.vinhdanh.notification.application.OnConferenceCancelled;
import vn.vinhdanh.notification.application.OnConferenceClosed;
import vn.vinhdanh.notification.application.OnConferenceRescheduled;
import vn.vinhdanh.notification.application.OnDelegateCancelled;
import vn.vinhdanh.notification.application.OnDelegateErased;
import vn.vinhdanh.notification.application.OnDelegateInvited;
import vn.vinhdanh.notification.application.OnInvitationAnswered;
import vn.vinhdanh.notification.application.OnReturnLetterIssued;
import vn.vinhdanh.notification.application.OnReturnLetterSettled;
import vn.vinhdanh.notification.application.OnTaskLetterIssued;
import vn.vinhdanh.notification.application.OnTaskLetterSettled;
import vn.vinhdanh.notification.application.OnTurnout;
import vn.vinhdanh.notification.application.ReturnLetterIssuedIntegrationEvent;
import vn.vinhdanh.notification.application.ReturnLetterSettledIntegrationEvent;
import vn.vinhdanh.notification.application.TaskLetterIssuedIntegrationEvent;
import vn.vinhdanh.notification.application.TaskLetterSettledIntegrationEvent;
import vn.vinhdanh.platform.messaging.EventDispatcher;

/** The handlers of the events of other services. */
@Configuration(proxyBeanMethods = false)
class EventHandlersConfiguration {

    /** A cancellation of an earlier version may wait for its letter. */
    private static final Function<DelegateInvitedIntegrationEvent, String> LETTER =
            event -> "message/" + idOf(event.delegateId(), event.revision());

    @Bean
    Consumer<Message<byte[]>> delegateEvents(
            EventDispatcher events,
            OnDelegateInvited invited,
            OnInvitationAnswered answered,
            OnDelegateCancelled cancelled,
            OnDelegateErased erased,
            OnTurnout turnout) {
        return events.from("delegate.events")
                .on("DelegateInvited.v1", DelegateInvitedIntegrationEvent.class, invited::apply, LETTER)
                .on("DelegateInvited.v2", DelegateInvitedIntegrationEvent.class, invited::apply, LETTER)
                .on("InvitationAnswered.v1", InvitationAnsweredIntegrationEvent.class, answered::apply)
                .on("DelegateCancelled.v1", DelegateCancelledIntegrationEvent.class, cancelled::apply)
                .on("DelegateErased.v1", DelegateErasedIntegrationEvent.class, erased::apply)
                .onSequenced(
                        "DelegateCheckedIn.v1",
                        CheckInIntegrationEvent.class,
                        (event, position, _) -> turnout.apply(event, true, position))
                .onSequenced(
                        "DelegateCheckInUndone.v1",
                        CheckInIntegrationEvent.class,
                        (event, position, _) -> turnout.apply(event, false, position))
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> programEvents(
            EventDispatcher events,
            OnConferenceRescheduled rescheduled,
            OnConferenceCancelled cancelled,
            OnConferenceClosed closed) {
        return events.from("program.events")
                .on("ConferenceRescheduled.v1", ConferenceRescheduledIntegrationEvent.class, rescheduled::apply)
                .on("ConferenceCancelled.v1", ConferenceCancelledIntegrationEvent.class, cancelled::apply)
                .on("ConferenceClosed.v1", ConferenceClosedIntegrationEvent.class, closed::apply)
                .build();
    }

    /** Letters with their addresses, on a topic that is not kept. */
    @Bean
    Consumer<Message<byte[]>> delegateContacts(EventDispatcher events, OnDelegateInvited invited) {
        return events.from("delegate.contacts")
                .on("InvitationIssued.v1", DelegateInvitedIntegrationEvent.class, invited::apply, LETTER)
                .build();
    }

    /** As {@code delegateContacts}. */
    @Bean
    Consumer<Message<byte[]>> nominationContacts(
            EventDispatcher events, OnReturnLetterIssued issued, OnReturnLetterSettled settled) {
        return events.from("nomination.contacts")
                .on("ReturnLetterIssued.v1", ReturnLetterIssuedIntegrationEvent.class, issued::apply)
                .on("ReturnLetterSettled.v1", ReturnLetterSettledIntegrationEvent.class, settled::apply)
                .build();
    }

    /** As {@code delegateContacts}. */
    @Bean
    Consumer<Message<byte[]>> programContacts(
            EventDispatcher events, OnTaskLetterIssued issued, OnTaskLetterSettled settled) {
        return events.from("program.contacts")
                .on("TaskLetterIssued.v1", TaskLetterIssuedIntegrationEvent.class, issued::apply)
                .on("TaskLetterSettled.v1", TaskLetterSettledIntegrationEvent.class, settled::apply)
                .build();
    }
}

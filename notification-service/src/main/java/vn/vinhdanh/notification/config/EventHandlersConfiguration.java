package vn.vinhdanh.notification.config;

import static vn.vinhdanh.notification.domain.Message.idOf;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.vinhdanh.notification.application.DelegateCancelledIntegrationEvent;
import vn.vinhdanh.notification.application.DelegateErasedIntegrationEvent;
import vn.vinhdanh.notification.application.DelegateInvitedIntegrationEvent;
import vn.vinhdanh.notification.application.InvitationAnsweredIntegrationEvent;
import vn.vinhdanh.notification.application.OnDelegateCancelled;
import vn.vinhdanh.notification.application.OnDelegateErased;
import vn.vinhdanh.notification.application.OnDelegateInvited;
import vn.vinhdanh.notification.application.OnInvitationAnswered;
import vn.vinhdanh.platform.messaging.EventDispatcher;

/** The handlers of the events of other services. */
@Configuration(proxyBeanMethods = false)
class EventHandlersConfiguration {

    @Bean
    Consumer<Message<byte[]>> delegateEvents(
            EventDispatcher events,
            OnDelegateInvited invited,
            OnInvitationAnswered answered,
            OnDelegateCancelled cancelled,
            OnDelegateErased erased) {
        return events.from("delegate.events")
                .on(
                        "DelegateInvited.v1",
                        DelegateInvitedIntegrationEvent.class,
                        invited::apply,
                        event -> "message/" + idOf(event.delegateId(), event.revision()))
                .on(
                        "DelegateInvited.v2",
                        DelegateInvitedIntegrationEvent.class,
                        invited::apply,
                        event -> "message/" + idOf(event.delegateId(), event.revision()))
                .on("InvitationAnswered.v1", InvitationAnsweredIntegrationEvent.class, answered::apply)
                .on("DelegateCancelled.v1", DelegateCancelledIntegrationEvent.class, cancelled::apply)
                .on("DelegateErased.v1", DelegateErasedIntegrationEvent.class, erased::apply)
                .build();
    }
}

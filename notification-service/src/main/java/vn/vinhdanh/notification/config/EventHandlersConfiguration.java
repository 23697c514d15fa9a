package vn.vinhdanh.notification.config;

import static vn.vinhdanh.notification.domain.Message.idOf;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.vinhdanh.notification.application.DelegateCancelledIntegrationEvent;
import vn.vinhdanh.notification.application.DelegateInvitedIntegrationEvent;
import vn.vinhdanh.notification.application.DispatchTrigger;
import vn.vinhdanh.notification.application.InvitationAnsweredIntegrationEvent;
import vn.vinhdanh.notification.application.OnDelegateCancelled;
import vn.vinhdanh.notification.application.OnDelegateInvited;
import vn.vinhdanh.notification.application.OnInvitationAnswered;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.platform.messaging.EventDispatcher;

/** What follows from the facts of others. */
@Configuration(proxyBeanMethods = false)
class EventHandlersConfiguration {

    @Bean
    Consumer<Message<byte[]>> delegateFacts(EventDispatcher facts, Messages messages, DispatchTrigger bell) {
        return facts.from("delegate.events")
                .on(
                        "DelegateInvited.v1",
                        DelegateInvitedIntegrationEvent.class,
                        new OnDelegateInvited(messages, bell)::apply,
                        fact -> "message/" + idOf(fact.delegateId(), fact.revision()))
                .on(
                        "InvitationAnswered.v1",
                        InvitationAnsweredIntegrationEvent.class,
                        new OnInvitationAnswered(messages)::apply)
                .on(
                        "DelegateCancelled.v1",
                        DelegateCancelledIntegrationEvent.class,
                        new OnDelegateCancelled(messages)::apply)
                .build();
    }
}

package vn.vinhdanh.notification.config;

import static vn.vinhdanh.notification.domain.Message.idOf;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.vinhdanh.notification.application.Bell;
import vn.vinhdanh.notification.application.DelegateCancelledFact;
import vn.vinhdanh.notification.application.DelegateInvitedFact;
import vn.vinhdanh.notification.application.InvitationAnsweredFact;
import vn.vinhdanh.notification.application.OnDelegateCancelled;
import vn.vinhdanh.notification.application.OnDelegateInvited;
import vn.vinhdanh.notification.application.OnInvitationAnswered;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.platform.messaging.Facts;

/** What follows from the facts of others. */
@Configuration(proxyBeanMethods = false)
class FactsConfiguration {

    @Bean
    Consumer<Message<byte[]>> delegateFacts(Facts facts, Messages messages, Bell bell) {
        return facts.from("delegate.events")
                .on(
                        "DelegateInvited.v1",
                        DelegateInvitedFact.class,
                        new OnDelegateInvited(messages, bell)::apply,
                        fact -> "message/" + idOf(fact.delegateId(), fact.revision()))
                .on("InvitationAnswered.v1", InvitationAnsweredFact.class, new OnInvitationAnswered(messages)::apply)
                .on("DelegateCancelled.v1", DelegateCancelledFact.class, new OnDelegateCancelled(messages)::apply)
                .build();
    }
}

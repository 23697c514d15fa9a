package vn.vinhdanh.program.config;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.vinhdanh.platform.messaging.EventConsumer;
import vn.vinhdanh.platform.messaging.EventDispatcher;
import vn.vinhdanh.program.application.AwardRevokedIntegrationEvent;
import vn.vinhdanh.program.application.DelegateIntegrationEvent;
import vn.vinhdanh.program.application.NominationApprovedIntegrationEvent;
import vn.vinhdanh.program.application.OnAwardRevoked;
import vn.vinhdanh.program.application.OnDelegateCheckedIn;
import vn.vinhdanh.program.application.OnDelegateFact;
import vn.vinhdanh.program.application.OnDelegateFact.Fact;
import vn.vinhdanh.program.application.OnNominationApproved;

/** Maps each consumed event type to its use case. */
@Configuration(proxyBeanMethods = false)
class EventHandlersConfiguration {

    @Bean
    Consumer<Message<byte[]>> nominationEvents(
            EventDispatcher dispatcher, OnNominationApproved onApproved, OnAwardRevoked onRevoked) {
        return dispatcher
                .from("nomination.events")
                .on("NominationApproved.v1", NominationApprovedIntegrationEvent.class, onApproved::apply)
                .on("AwardRevoked.v1", AwardRevokedIntegrationEvent.class, onRevoked::apply)
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> delegateEvents(
            EventDispatcher dispatcher, OnDelegateCheckedIn onCheckedIn, OnDelegateFact onFact) {
        EventConsumer.Builder consumer = dispatcher.from("delegate.events");
        Map.of(
                        "DelegateRegistered.v1", Fact.REGISTERED,
                        "DelegateInvited.v3", Fact.INVITED,
                        "InvitationAnswered.v1", Fact.ANSWERED,
                        "DelegateCheckInUndone.v1", Fact.CHECK_IN_UNDONE,
                        "DelegateCancelled.v1", Fact.CANCELLED,
                        "DelegateErased.v1", Fact.ERASED)
                .forEach((type, fact) -> consumer.onSequenced(
                        type,
                        DelegateIntegrationEvent.class,
                        (event, position, context) -> onFact.apply(fact, event, position, context)));
        return consumer.onSequenced(
                        "DelegateCheckedIn.v1", DelegateIntegrationEvent.class, (event, position, context) -> {
                            onCheckedIn.apply(event, context);
                            onFact.apply(Fact.CHECKED_IN, event, position, context);
                        })
                .build();
    }
}

package vn.vinhdanh.program.config;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.vinhdanh.platform.messaging.EventDispatcher;
import vn.vinhdanh.program.application.AwardRevokedIntegrationEvent;
import vn.vinhdanh.program.application.DelegateCheckedInIntegrationEvent;
import vn.vinhdanh.program.application.NominationApprovedIntegrationEvent;
import vn.vinhdanh.program.application.OnAwardRevoked;
import vn.vinhdanh.program.application.OnDelegateCheckedIn;
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
    Consumer<Message<byte[]>> delegateEvents(EventDispatcher dispatcher, OnDelegateCheckedIn onCheckedIn) {
        return dispatcher
                .from("delegate.events")
                .on("DelegateCheckedIn.v1", DelegateCheckedInIntegrationEvent.class, onCheckedIn::apply)
                .build();
    }
}

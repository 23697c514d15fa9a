package vn.vinhdanh.program.config;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.vinhdanh.platform.messaging.EventDispatcher;
import vn.vinhdanh.program.application.AwardRevokedIntegrationEvent;
import vn.vinhdanh.program.application.NominationApprovedIntegrationEvent;
import vn.vinhdanh.program.application.OnAwardRevoked;
import vn.vinhdanh.program.application.OnNominationApproved;
import vn.vinhdanh.program.domain.stage.RunningOrders;

/** What follows from the facts of others. */
@Configuration(proxyBeanMethods = false)
class EventHandlersConfiguration {

    @Bean
    Consumer<Message<byte[]>> nominationFacts(EventDispatcher facts, RunningOrders runningOrders) {
        return facts.from("nomination.events")
                .on(
                        "NominationApproved.v1",
                        NominationApprovedIntegrationEvent.class,
                        new OnNominationApproved(runningOrders)::apply)
                .on("AwardRevoked.v1", AwardRevokedIntegrationEvent.class, new OnAwardRevoked(runningOrders)::apply)
                .build();
    }
}

package vn.vinhdanh.program.config;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.vinhdanh.platform.messaging.Facts;
import vn.vinhdanh.program.application.AwardRevokedFact;
import vn.vinhdanh.program.application.NominationApprovedFact;
import vn.vinhdanh.program.application.OnAwardRevoked;
import vn.vinhdanh.program.application.OnNominationApproved;
import vn.vinhdanh.program.domain.stage.RunningOrders;

/** What follows from the facts of others. */
@Configuration(proxyBeanMethods = false)
class FactsConfiguration {

    @Bean
    Consumer<Message<byte[]>> nominationFacts(Facts facts, RunningOrders runningOrders) {
        return facts.from("nomination.events")
                .on(
                        "NominationApproved.v1",
                        NominationApprovedFact.class,
                        new OnNominationApproved(runningOrders)::apply)
                .on("AwardRevoked.v1", AwardRevokedFact.class, new OnAwardRevoked(runningOrders)::apply)
                .build();
    }
}

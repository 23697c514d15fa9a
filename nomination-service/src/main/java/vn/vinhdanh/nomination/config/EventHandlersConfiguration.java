package vn.vinhdanh.nomination.config;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.vinhdanh.nomination.adapter.mongo.MongoConferences;
import vn.vinhdanh.nomination.application.award.NormsInForce;
import vn.vinhdanh.nomination.application.conference.ConferencePlannedIntegrationEvent;
import vn.vinhdanh.nomination.application.conference.ConferenceRescheduledIntegrationEvent;
import vn.vinhdanh.nomination.application.conference.OnConferencePlanned;
import vn.vinhdanh.nomination.application.conference.OnConferenceRescheduled;
import vn.vinhdanh.nomination.application.nomination.AwardsDecidedIntegrationEvent;
import vn.vinhdanh.nomination.application.nomination.CouncilSessionClosedIntegrationEvent;
import vn.vinhdanh.nomination.application.nomination.NominationSelectedIntegrationEvent;
import vn.vinhdanh.nomination.application.nomination.OnAwardsDecided;
import vn.vinhdanh.nomination.application.nomination.OnCouncilSessionClosed;
import vn.vinhdanh.nomination.application.nomination.OnRewardReserved;
import vn.vinhdanh.nomination.application.nomination.OnRewardUnfunded;
import vn.vinhdanh.nomination.application.nomination.RewardReservedIntegrationEvent;
import vn.vinhdanh.nomination.application.nomination.RewardUnfundedIntegrationEvent;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.platform.messaging.EventDispatcher;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** Which facts nominations and plans follow, by topic. */
@Configuration
class EventHandlersConfiguration {

    @Bean
    MongoConferences conferences(AggregateStoreSupport kit) {
        return new MongoConferences(kit);
    }

    @Bean
    Consumer<Message<byte[]>> programFacts(EventDispatcher facts, Conferences conferences) {
        return facts.from("program.events")
                .on(
                        "ConferencePlanned.v1",
                        ConferencePlannedIntegrationEvent.class,
                        new OnConferencePlanned(conferences)::apply,
                        planned -> "conference/" + planned.conferenceId())
                .on(
                        "ConferenceRescheduled.v1",
                        ConferenceRescheduledIntegrationEvent.class,
                        new OnConferenceRescheduled(conferences)::apply)
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> budgetFacts(EventDispatcher facts, Nominations nominations) {
        return facts.from("budget.events")
                .on("RewardReserved.v1", RewardReservedIntegrationEvent.class, new OnRewardReserved(nominations)::apply)
                .on("RewardUnfunded.v1", RewardUnfundedIntegrationEvent.class, new OnRewardUnfunded(nominations)::apply)
                .build();
    }

    /** Our own closings and decisions: each is one write, and the nominations follow from here. */
    @Bean
    Consumer<Message<byte[]>> nominationFacts(EventDispatcher facts, Nominations nominations, NormsInForce norms) {
        return facts.from("nomination.events")
                .on(
                        "CouncilSessionClosed.v1",
                        CouncilSessionClosedIntegrationEvent.class,
                        new OnCouncilSessionClosed(nominations, norms)::apply)
                .on("AwardsDecided.v1", AwardsDecidedIntegrationEvent.class, new OnAwardsDecided(nominations)::apply)
                .on(
                        "NominationSelected.v1",
                        NominationSelectedIntegrationEvent.class,
                        (selected, cause) -> {},
                        selected -> "selection/" + selected.nominationId())
                .build();
    }
}

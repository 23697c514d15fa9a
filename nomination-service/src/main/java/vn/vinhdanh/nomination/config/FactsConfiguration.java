package vn.vinhdanh.nomination.config;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.vinhdanh.nomination.adapter.mongo.MongoConferences;
import vn.vinhdanh.nomination.application.award.NormsInForce;
import vn.vinhdanh.nomination.application.conference.ConferencePlannedFact;
import vn.vinhdanh.nomination.application.conference.ConferenceRescheduledFact;
import vn.vinhdanh.nomination.application.conference.OnConferencePlanned;
import vn.vinhdanh.nomination.application.conference.OnConferenceRescheduled;
import vn.vinhdanh.nomination.application.nomination.AwardsDecidedFact;
import vn.vinhdanh.nomination.application.nomination.CouncilSessionClosedFact;
import vn.vinhdanh.nomination.application.nomination.NominationSelectedFact;
import vn.vinhdanh.nomination.application.nomination.OnAwardsDecided;
import vn.vinhdanh.nomination.application.nomination.OnCouncilSessionClosed;
import vn.vinhdanh.nomination.application.nomination.OnRewardReserved;
import vn.vinhdanh.nomination.application.nomination.OnRewardUnfunded;
import vn.vinhdanh.nomination.application.nomination.RewardReservedFact;
import vn.vinhdanh.nomination.application.nomination.RewardUnfundedFact;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.platform.messaging.Facts;
import vn.vinhdanh.platform.store.StoreKit;

/** Which facts nominations and plans follow, by topic. */
@Configuration
class FactsConfiguration {

    @Bean
    MongoConferences conferences(StoreKit kit) {
        return new MongoConferences(kit);
    }

    @Bean
    Consumer<Message<byte[]>> programFacts(Facts facts, Conferences conferences) {
        return facts.from("program.events")
                .on(
                        "ConferencePlanned.v1",
                        ConferencePlannedFact.class,
                        new OnConferencePlanned(conferences)::apply,
                        planned -> "conference/" + planned.conferenceId())
                .on(
                        "ConferenceRescheduled.v1",
                        ConferenceRescheduledFact.class,
                        new OnConferenceRescheduled(conferences)::apply)
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> budgetFacts(Facts facts, Nominations nominations) {
        return facts.from("budget.events")
                .on("RewardReserved.v1", RewardReservedFact.class, new OnRewardReserved(nominations)::apply)
                .on("RewardUnfunded.v1", RewardUnfundedFact.class, new OnRewardUnfunded(nominations)::apply)
                .build();
    }

    /** Our own closings and decisions: each is one write, and the nominations follow from here. */
    @Bean
    Consumer<Message<byte[]>> nominationFacts(Facts facts, Nominations nominations, NormsInForce norms) {
        return facts.from("nomination.events")
                .on(
                        "CouncilSessionClosed.v1",
                        CouncilSessionClosedFact.class,
                        new OnCouncilSessionClosed(nominations, norms)::apply)
                .on("AwardsDecided.v1", AwardsDecidedFact.class, new OnAwardsDecided(nominations)::apply)
                .on(
                        "NominationSelected.v1",
                        NominationSelectedFact.class,
                        (selected, cause) -> {},
                        selected -> "selection/" + selected.nominationId())
                .build();
    }
}

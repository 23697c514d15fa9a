package vn.vinhdanh.budget.config;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.vinhdanh.budget.application.AwardRevokedIntegrationEvent;
import vn.vinhdanh.budget.application.ConferencePlannedIntegrationEvent;
import vn.vinhdanh.budget.application.FundAllocationOrderedIntegrationEvent;
import vn.vinhdanh.budget.application.NominationApprovedIntegrationEvent;
import vn.vinhdanh.budget.application.NominationRefusedIntegrationEvent;
import vn.vinhdanh.budget.application.NominationSelectedIntegrationEvent;
import vn.vinhdanh.budget.application.OnAwardRevoked;
import vn.vinhdanh.budget.application.OnConferencePlanned;
import vn.vinhdanh.budget.application.OnFundAllocationOrdered;
import vn.vinhdanh.budget.application.OnNominationApproved;
import vn.vinhdanh.budget.application.OnNominationRefused;
import vn.vinhdanh.budget.application.OnNominationSelected;
import vn.vinhdanh.budget.application.OnRewardSettlementOrdered;
import vn.vinhdanh.budget.application.RetryUnfunded;
import vn.vinhdanh.budget.application.RewardSettlementOrderedIntegrationEvent;
import vn.vinhdanh.budget.application.SettleClaims;
import vn.vinhdanh.budget.application.UpdateReward;
import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.platform.messaging.EventDispatcher;

/** Which facts we react to, and what each one lets through that came too early. */
@Configuration(proxyBeanMethods = false)
class EventHandlersConfiguration {

    @Bean
    Consumer<Message<byte[]>> programFacts(EventDispatcher facts, Funds funds) {
        return facts.from("program.events")
                .on(
                        "ConferencePlanned.v1",
                        ConferencePlannedIntegrationEvent.class,
                        new OnConferencePlanned(funds)::apply,
                        planned -> "conference/" + planned.conferenceId())
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> nominationFacts(
            EventDispatcher facts, Funds funds, Rewards rewards, SettleClaims settle, RetryUnfunded retry) {
        UpdateReward tell = new UpdateReward(rewards, settle);
        return facts.from("nomination.events")
                .on(
                        "NominationSelected.v1",
                        NominationSelectedIntegrationEvent.class,
                        new OnNominationSelected(funds, rewards, settle)::apply,
                        selected -> "reward/" + selected.nominationId())
                .on(
                        "NominationApproved.v1",
                        NominationApprovedIntegrationEvent.class,
                        new OnNominationApproved(tell, retry)::apply)
                .on(
                        "NominationRefused.v1",
                        NominationRefusedIntegrationEvent.class,
                        new OnNominationRefused(tell, retry)::apply)
                .on("AwardRevoked.v1", AwardRevokedIntegrationEvent.class, new OnAwardRevoked(tell, retry)::apply)
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> budgetFacts(
            EventDispatcher facts, Allocations allocations, Rewards rewards, SettleClaims settle, RetryUnfunded retry) {
        return facts.from("budget.events")
                .on(
                        "FundAllocationOrdered.v1",
                        FundAllocationOrderedIntegrationEvent.class,
                        new OnFundAllocationOrdered(allocations, settle, retry)::apply)
                .on(
                        "RewardSettlementOrdered.v1",
                        RewardSettlementOrderedIntegrationEvent.class,
                        new OnRewardSettlementOrdered(rewards, settle, retry)::apply)
                .build();
    }
}

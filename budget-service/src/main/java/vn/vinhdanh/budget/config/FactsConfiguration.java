package vn.vinhdanh.budget.config;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.vinhdanh.budget.application.AwardRevokedFact;
import vn.vinhdanh.budget.application.ConferencePlannedFact;
import vn.vinhdanh.budget.application.FundAllocationOrderedFact;
import vn.vinhdanh.budget.application.NominationApprovedFact;
import vn.vinhdanh.budget.application.NominationRefusedFact;
import vn.vinhdanh.budget.application.NominationSelectedFact;
import vn.vinhdanh.budget.application.OnAwardRevoked;
import vn.vinhdanh.budget.application.OnConferencePlanned;
import vn.vinhdanh.budget.application.OnFundAllocationOrdered;
import vn.vinhdanh.budget.application.OnNominationApproved;
import vn.vinhdanh.budget.application.OnNominationRefused;
import vn.vinhdanh.budget.application.OnNominationSelected;
import vn.vinhdanh.budget.application.OnRewardSettlementOrdered;
import vn.vinhdanh.budget.application.RetryUnfunded;
import vn.vinhdanh.budget.application.RewardSettlementOrderedFact;
import vn.vinhdanh.budget.application.SettleClaims;
import vn.vinhdanh.budget.application.TellReward;
import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.platform.messaging.Facts;

/** Which facts we react to, and what each one lets through that came too early. */
@Configuration(proxyBeanMethods = false)
class FactsConfiguration {

    @Bean
    Consumer<Message<byte[]>> programFacts(Facts facts, Funds funds) {
        return facts.from("program.events")
                .on(
                        "ConferencePlanned.v1",
                        ConferencePlannedFact.class,
                        new OnConferencePlanned(funds)::apply,
                        planned -> "conference/" + planned.conferenceId())
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> nominationFacts(
            Facts facts, Funds funds, Rewards rewards, SettleClaims settle, RetryUnfunded retry) {
        TellReward tell = new TellReward(rewards, settle);
        return facts.from("nomination.events")
                .on(
                        "NominationSelected.v1",
                        NominationSelectedFact.class,
                        new OnNominationSelected(funds, rewards, settle)::apply,
                        selected -> "reward/" + selected.nominationId())
                .on("NominationApproved.v1", NominationApprovedFact.class, new OnNominationApproved(tell, retry)::apply)
                .on("NominationRefused.v1", NominationRefusedFact.class, new OnNominationRefused(tell, retry)::apply)
                .on("AwardRevoked.v1", AwardRevokedFact.class, new OnAwardRevoked(tell, retry)::apply)
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> budgetFacts(
            Facts facts, Allocations allocations, Rewards rewards, SettleClaims settle, RetryUnfunded retry) {
        return facts.from("budget.events")
                .on(
                        "FundAllocationOrdered.v1",
                        FundAllocationOrderedFact.class,
                        new OnFundAllocationOrdered(allocations, settle, retry)::apply)
                .on(
                        "RewardSettlementOrdered.v1",
                        RewardSettlementOrderedFact.class,
                        new OnRewardSettlementOrdered(rewards, settle, retry)::apply)
                .build();
    }
}

package vn.vinhdanh.budget.config;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.vinhdanh.budget.application.CarryOverOrderedIntegrationEvent;
import vn.vinhdanh.budget.application.ConferenceClosedIntegrationEvent;
import vn.vinhdanh.budget.application.ConferencePlannedIntegrationEvent;
import vn.vinhdanh.budget.application.ConferenceRescheduledIntegrationEvent;
import vn.vinhdanh.budget.application.DelegatePlaceIntegrationEvent;
import vn.vinhdanh.budget.application.FundAllocationOrderedIntegrationEvent;
import vn.vinhdanh.budget.application.FundReversalOrderedIntegrationEvent;
import vn.vinhdanh.budget.application.NominationApprovedIntegrationEvent;
import vn.vinhdanh.budget.application.NominationSelectedIntegrationEvent;
import vn.vinhdanh.budget.application.NormApprovedIntegrationEvent;
import vn.vinhdanh.budget.application.NoteOccasion;
import vn.vinhdanh.budget.application.OnCarryOverOrdered;
import vn.vinhdanh.budget.application.OnConferenceClosed;
import vn.vinhdanh.budget.application.OnConferencePlanned;
import vn.vinhdanh.budget.application.OnConferenceRescheduled;
import vn.vinhdanh.budget.application.OnDelegatePlaced;
import vn.vinhdanh.budget.application.OnFundAllocationOrdered;
import vn.vinhdanh.budget.application.OnFundReversalOrdered;
import vn.vinhdanh.budget.application.OnNominationApproved;
import vn.vinhdanh.budget.application.OnNominationSelected;
import vn.vinhdanh.budget.application.OnNormApproved;
import vn.vinhdanh.budget.application.OnPayoutOrdered;
import vn.vinhdanh.budget.application.OnRewardEstimateRaised;
import vn.vinhdanh.budget.application.OnRewardReversalOrdered;
import vn.vinhdanh.budget.application.OnRewardSettlementOrdered;
import vn.vinhdanh.budget.application.OnSpendingOrdered;
import vn.vinhdanh.budget.application.PayoutOrderedIntegrationEvent;
import vn.vinhdanh.budget.application.RewardEstimateRaisedIntegrationEvent;
import vn.vinhdanh.budget.application.RewardReversalOrderedIntegrationEvent;
import vn.vinhdanh.budget.application.RewardSettlementOrderedIntegrationEvent;
import vn.vinhdanh.budget.application.SpendingOrderedIntegrationEvent;
import vn.vinhdanh.budget.application.WithdrawReward;
import vn.vinhdanh.budget.application.WithdrawalIntegrationEvent;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.conferences.ConferenceDeletionRequestedIntegrationEvent;
import vn.vinhdanh.platform.conferences.OnConferenceDeletionRequested;
import vn.vinhdanh.platform.messaging.EventConsumer;
import vn.vinhdanh.platform.messaging.EventDispatcher;
import vn.vinhdanh.platform.units.MongoUnits;
import vn.vinhdanh.platform.units.OnUnitsChanged;
import vn.vinhdanh.platform.units.UnitsChangedIntegrationEvent;

/** Maps each consumed event type to its use case, and names the deferred events that each one releases. */
@Configuration(proxyBeanMethods = false)
class EventHandlersConfiguration {

    @Bean
    Consumer<Message<byte[]>> programEvents(
            EventDispatcher dispatcher,
            OnConferencePlanned onPlanned,
            NoteOccasion noteOccasion,
            OnConferenceRescheduled onRescheduled,
            OnConferenceClosed onClosed,
            OnConferenceDeletionRequested onDeletion,
            MongoUnits units) {
        BiConsumer<ConferencePlannedIntegrationEvent, CommandContext> plan = (planned, context) -> {
            onPlanned.apply(planned, context);
            noteOccasion.note(planned, context);
            onDeletion.planned(planned.conferenceId(), planned.changes(), context);
        };
        return dispatcher
                .from("program.events")
                .on(
                        "ConferencePlanned.v1",
                        ConferencePlannedIntegrationEvent.class,
                        plan,
                        planned -> "conference/" + planned.conferenceId())
                .on(
                        "ConferencePlanned.v2",
                        ConferencePlannedIntegrationEvent.class,
                        plan,
                        planned -> "conference/" + planned.conferenceId())
                .on("ConferenceRescheduled.v1", ConferenceRescheduledIntegrationEvent.class, onRescheduled::apply)
                .on("ConferenceClosed.v1", ConferenceClosedIntegrationEvent.class, onClosed::apply)
                .on(
                        "ConferenceDeletionRequested.v1",
                        ConferenceDeletionRequestedIntegrationEvent.class,
                        onDeletion::apply)
                .on("UnitsChanged.v1", UnitsChangedIntegrationEvent.class, new OnUnitsChanged(units)::apply)
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> nominationEvents(
            EventDispatcher dispatcher,
            OnNominationSelected onSelected,
            OnRewardEstimateRaised onRaised,
            OnNominationApproved onApproved,
            OnNormApproved onNorm,
            WithdrawReward withdraw) {
        return dispatcher
                .from("nomination.events")
                .on(
                        "NominationSelected.v1",
                        NominationSelectedIntegrationEvent.class,
                        onSelected::apply,
                        selected -> "reward/" + selected.nominationId())
                .onSequenced("NormApproved.v1", NormApprovedIntegrationEvent.class, onNorm::apply)
                .on("RewardEstimateRaised.v1", RewardEstimateRaisedIntegrationEvent.class, onRaised::apply)
                .on("NominationApproved.v1", NominationApprovedIntegrationEvent.class, onApproved::apply)
                .on(
                        "NominationRefused.v1",
                        WithdrawalIntegrationEvent.class,
                        (refused, context) -> withdraw.withdraw(refused, context.withAction("release")))
                .on(
                        "AwardRevoked.v1",
                        WithdrawalIntegrationEvent.class,
                        (revoked, context) -> withdraw.withdraw(revoked, context.withAction("revoke")))
                .build();
    }

    /** Quantities of an estimate follow the places that are taken. */
    @Bean
    Consumer<Message<byte[]>> delegateEvents(EventDispatcher dispatcher, OnDelegatePlaced onPlaced) {
        EventConsumer.Builder consumer = dispatcher.from("delegate.events");
        Map.of("DelegateRegistered.v1", true, "DelegateWaitlisted.v1", false, "DelegateCancelled.v1", false)
                .forEach((type, taken) -> consumer.onSequenced(
                        type,
                        DelegatePlaceIntegrationEvent.class,
                        (event, position, context) -> onPlaced.apply(taken, event, position, context)));
        return consumer.build();
    }

    /** This service consumes its own orders, so that a booking which a crash interrupted is finished. */
    @Bean
    Consumer<Message<byte[]>> budgetEvents(
            EventDispatcher dispatcher,
            OnFundAllocationOrdered onAllocation,
            OnFundReversalOrdered onFundReversal,
            OnCarryOverOrdered onCarryOver,
            OnRewardSettlementOrdered onSettlement,
            OnRewardReversalOrdered onRewardReversal,
            OnSpendingOrdered onSpending,
            OnPayoutOrdered onPayout) {
        return dispatcher
                .from("budget.events")
                .on("FundAllocationOrdered.v1", FundAllocationOrderedIntegrationEvent.class, onAllocation::apply)
                .on("FundReversalOrdered.v1", FundReversalOrderedIntegrationEvent.class, onFundReversal::apply)
                .on("CarryOverOrdered.v1", CarryOverOrderedIntegrationEvent.class, onCarryOver::apply)
                .on("RewardSettlementOrdered.v1", RewardSettlementOrderedIntegrationEvent.class, onSettlement::apply)
                .on("RewardReversalOrdered.v1", RewardReversalOrderedIntegrationEvent.class, onRewardReversal::apply)
                .on("SpendingOrdered.v1", SpendingOrderedIntegrationEvent.class, onSpending::apply)
                .on("PayoutOrdered.v1", PayoutOrderedIntegrationEvent.class, onPayout::apply)
                .build();
    }
}

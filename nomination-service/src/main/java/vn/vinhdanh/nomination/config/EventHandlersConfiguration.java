package vn.vinhdanh.nomination.config;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.application.certificate.OnStageArranged;
import vn.vinhdanh.nomination.application.certificate.RegisterDecidedAwards;
import vn.vinhdanh.nomination.application.certificate.StageArrangedIntegrationEvent;
import vn.vinhdanh.nomination.application.certificate.StrikeRevokedAward;
import vn.vinhdanh.nomination.application.conference.ConferenceClosedIntegrationEvent;
import vn.vinhdanh.nomination.application.conference.ConferencePlannedIntegrationEvent;
import vn.vinhdanh.nomination.application.conference.ConferenceRescheduledIntegrationEvent;
import vn.vinhdanh.nomination.application.conference.OnConferenceClosed;
import vn.vinhdanh.nomination.application.conference.OnConferencePlanned;
import vn.vinhdanh.nomination.application.conference.OnConferenceRescheduled;
import vn.vinhdanh.nomination.application.nomination.AwardRevocationDecidedIntegrationEvent;
import vn.vinhdanh.nomination.application.nomination.AwardsDecidedIntegrationEvent;
import vn.vinhdanh.nomination.application.nomination.CouncilSessionClosedIntegrationEvent;
import vn.vinhdanh.nomination.application.nomination.NominationSelectedIntegrationEvent;
import vn.vinhdanh.nomination.application.nomination.OnAwardRevocationDecided;
import vn.vinhdanh.nomination.application.nomination.OnAwardsDecided;
import vn.vinhdanh.nomination.application.nomination.OnCouncilSessionClosed;
import vn.vinhdanh.nomination.application.nomination.OnRewardReserved;
import vn.vinhdanh.nomination.application.nomination.OnRewardUnfunded;
import vn.vinhdanh.nomination.application.nomination.RewardReservedIntegrationEvent;
import vn.vinhdanh.nomination.application.nomination.RewardUnfundedIntegrationEvent;
import vn.vinhdanh.nomination.domain.council.StandingCouncil;
import vn.vinhdanh.nomination.domain.council.StandingCouncils;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.platform.conferences.ConferenceDeletionRequestedIntegrationEvent;
import vn.vinhdanh.platform.conferences.MongoConferenceUses;
import vn.vinhdanh.platform.conferences.OnConferenceDeletionRequested;
import vn.vinhdanh.platform.messaging.EventDispatcher;
import vn.vinhdanh.platform.units.MongoUnits;
import vn.vinhdanh.platform.units.OnUnitsChanged;
import vn.vinhdanh.platform.units.UnitsChangedIntegrationEvent;

/** Maps each consumed event type to its use case, one consumer for each topic. */
@Configuration(proxyBeanMethods = false)
class EventHandlersConfiguration {

    @Bean
    Consumer<Message<byte[]>> programEvents(
            EventDispatcher dispatcher,
            OnConferencePlanned onPlanned,
            OnConferenceRescheduled onRescheduled,
            OnConferenceClosed onClosed,
            OnConferenceDeletionRequested onDeletion,
            OnStageArranged onStage,
            MongoUnits units) {
        BiConsumer<ConferencePlannedIntegrationEvent, CommandContext> plan = (planned, context) -> {
            onPlanned.apply(planned, context);
            onDeletion.planned(planned.conferenceId(), planned.conference().changes(), context);
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
                .on("StageArranged.v1", StageArrangedIntegrationEvent.class, onStage::apply)
                .on("UnitsChanged.v1", UnitsChangedIntegrationEvent.class, new OnUnitsChanged(units)::apply)
                .build();
    }

    /** What was entered for a conference before services said that they use it. A session has nominations. */
    @Bean
    OnConferenceDeletionRequested onConferenceDeletionRequested(
            MongoConferenceUses uses, Nominations nominations, StandingCouncils councils) {
        return new OnConferenceDeletionRequested(
                uses,
                request -> !nominations
                                .list(
                                        new Nominations.Filter(
                                                request.commune(), request.conferenceId(), null, null, null, false),
                                        null,
                                        1)
                                .isEmpty()
                        || councils.find(StandingCouncil.idOf(request.commune(), request.conferenceId()))
                                .isPresent());
    }

    @Bean
    Consumer<Message<byte[]>> budgetEvents(
            EventDispatcher dispatcher, OnRewardReserved onReserved, OnRewardUnfunded onUnfunded) {
        return dispatcher
                .from("budget.events")
                .on("RewardReserved.v1", RewardReservedIntegrationEvent.class, onReserved::apply)
                .on("RewardUnfunded.v1", RewardUnfundedIntegrationEvent.class, onUnfunded::apply)
                .build();
    }

    /**
     * A closing or a decision is one write; the nominations and the register follow from its event. {@code NominationSelected} has no
     * handler of its own: it releases the reservations that arrived before it.
     */
    @Bean
    Consumer<Message<byte[]>> nominationEvents(
            EventDispatcher dispatcher,
            OnCouncilSessionClosed onClosed,
            OnAwardsDecided onDecided,
            OnAwardRevocationDecided onRevocation,
            RegisterDecidedAwards register,
            StrikeRevokedAward strike) {
        BiConsumer<AwardsDecidedIntegrationEvent, CommandContext> decided = (event, context) -> {
            register.apply(event, context);
            onDecided.apply(event, context);
        };
        BiConsumer<AwardRevocationDecidedIntegrationEvent, CommandContext> revoked = (event, context) -> {
            strike.apply(event, context);
            onRevocation.apply(event, context);
        };
        return dispatcher
                .from("nomination.events")
                .on("CouncilSessionClosed.v1", CouncilSessionClosedIntegrationEvent.class, onClosed::apply)
                .on("AwardsDecided.v1", AwardsDecidedIntegrationEvent.class, decided)
                .on("AwardRevocationDecided.v1", AwardRevocationDecidedIntegrationEvent.class, revoked)
                .on(
                        "NominationSelected.v1",
                        NominationSelectedIntegrationEvent.class,
                        (selected, context) -> {},
                        selected -> "selection/" + selected.nominationId())
                .build();
    }
}

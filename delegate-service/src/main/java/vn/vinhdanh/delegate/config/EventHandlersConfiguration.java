package vn.vinhdanh.delegate.config;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.vinhdanh.delegate.application.AbsorbMerged;
import vn.vinhdanh.delegate.application.AwardRevokedIntegrationEvent;
import vn.vinhdanh.delegate.application.ConferenceCancelledIntegrationEvent;
import vn.vinhdanh.delegate.application.ConferenceClosedIntegrationEvent;
import vn.vinhdanh.delegate.application.ConferencePlannedIntegrationEvent;
import vn.vinhdanh.delegate.application.ConferenceRescheduledIntegrationEvent;
import vn.vinhdanh.delegate.application.DelegateErasedIntegrationEvent;
import vn.vinhdanh.delegate.application.DeliveryIntegrationEvent;
import vn.vinhdanh.delegate.application.FollowChangedUnits;
import vn.vinhdanh.delegate.application.FollowHigherCongress;
import vn.vinhdanh.delegate.application.FollowUnits;
import vn.vinhdanh.delegate.application.ForgetListed;
import vn.vinhdanh.delegate.application.InvitationsRequestedIntegrationEvent;
import vn.vinhdanh.delegate.application.LearnAward;
import vn.vinhdanh.delegate.application.LearnAwardTurn;
import vn.vinhdanh.delegate.application.NominationApprovedIntegrationEvent;
import vn.vinhdanh.delegate.application.OnAwardRevoked;
import vn.vinhdanh.delegate.application.OnConferenceCancelled;
import vn.vinhdanh.delegate.application.OnConferenceClosed;
import vn.vinhdanh.delegate.application.OnConferencePlanned;
import vn.vinhdanh.delegate.application.OnConferenceRescheduled;
import vn.vinhdanh.delegate.application.OnDelegateChanged;
import vn.vinhdanh.delegate.application.OnDelegateErased;
import vn.vinhdanh.delegate.application.OnDelegateJudged;
import vn.vinhdanh.delegate.application.OnDelivery;
import vn.vinhdanh.delegate.application.OnInvitationsRequested;
import vn.vinhdanh.delegate.application.OnNominationApproved;
import vn.vinhdanh.delegate.application.OnStageArranged;
import vn.vinhdanh.delegate.application.PlaceDelegate;
import vn.vinhdanh.delegate.application.PlacingIntegrationEvent;
import vn.vinhdanh.delegate.application.StageArrangedIntegrationEvent;
import vn.vinhdanh.delegate.domain.delegate.Delivery;
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

    /** After each of these events of its own, the service may have to find or give back a place. */
    private static final List<String> PLACING_EVENTS =
            List.of("DelegateProposed.v1", "DelegateWaitlisted.v1", "InvitationAnswered.v1");

    @Bean
    Consumer<Message<byte[]>> programEvents(
            EventDispatcher dispatcher,
            OnConferencePlanned onPlanned,
            OnConferenceRescheduled onRescheduled,
            OnConferenceCancelled onCancelled,
            OnConferenceClosed onClosed,
            OnStageArranged onStage,
            OnConferenceDeletionRequested onDeletion,
            MongoUnits units,
            FollowHigherCongress followCongress,
            FollowUnits followUnits,
            FollowChangedUnits followChanged) {
        OnUnitsChanged onUnitsChanged = new OnUnitsChanged(units);
        BiConsumer<ConferencePlannedIntegrationEvent, CommandContext> plan = (planned, context) -> {
            onPlanned.apply(planned, context);
            followCongress.follow(planned, context);
            followUnits.follow(planned.conferenceId(), context);
            onDeletion.planned(planned.conferenceId(), planned.changes(), context);
        };
        return dispatcher
                .from("program.events")
                .on(
                        "ConferencePlanned.v1",
                        ConferencePlannedIntegrationEvent.class,
                        plan::accept,
                        planned -> "conference/" + planned.conferenceId())
                .on(
                        "ConferencePlanned.v2",
                        ConferencePlannedIntegrationEvent.class,
                        plan::accept,
                        planned -> "conference/" + planned.conferenceId())
                .on("UnitsChanged.v1", UnitsChangedIntegrationEvent.class, (changed, context) -> {
                    onUnitsChanged.apply(changed, context);
                    followChanged.apply(changed.commune(), context);
                })
                .on("ConferenceRescheduled.v1", ConferenceRescheduledIntegrationEvent.class, onRescheduled::apply)
                .on("ConferenceCancelled.v1", ConferenceCancelledIntegrationEvent.class, onCancelled::apply)
                .on("ConferenceClosed.v1", ConferenceClosedIntegrationEvent.class, onClosed::apply)
                .on("StageArranged.v1", StageArrangedIntegrationEvent.class, onStage::apply)
                .on(
                        "ConferenceDeletionRequested.v1",
                        ConferenceDeletionRequestedIntegrationEvent.class,
                        onDeletion::apply)
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> nominationEvents(
            EventDispatcher dispatcher,
            OnNominationApproved onApproved,
            LearnAwardTurn learnTurn,
            LearnAward learnAward,
            OnAwardRevoked onRevoked) {
        return dispatcher
                .from("nomination.events")
                .on(
                        "NominationApproved.v1",
                        NominationApprovedIntegrationEvent.class,
                        (approved, context) -> {
                            learnTurn.apply(approved, context);
                            learnAward.apply(approved, context);
                            onApproved.apply(approved, context);
                        },
                        approved -> "nomination/" + approved.nominationId())
                .on("AwardRevoked.v1", AwardRevokedIntegrationEvent.class, onRevoked::apply)
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> notificationEvents(EventDispatcher dispatcher, OnDelivery onDelivery) {
        return dispatcher
                .from("notification.events")
                .on(
                        "InvitationSent.v1",
                        DeliveryIntegrationEvent.class,
                        (report, context) -> onDelivery.apply(report, Delivery.SENT, context))
                .on(
                        "InvitationFailed.v1",
                        DeliveryIntegrationEvent.class,
                        (report, context) -> onDelivery.apply(report, Delivery.FAILED, context))
                .on(
                        "InvitationUncertain.v1",
                        DeliveryIntegrationEvent.class,
                        (report, context) -> onDelivery.apply(report, Delivery.UNCERTAIN, context))
                .build();
    }

    /** The service consumes its own events, so that work which a crash interrupted is finished. */
    @Bean
    Consumer<Message<byte[]>> delegateEvents(
            EventDispatcher dispatcher,
            PlaceDelegate place,
            OnInvitationsRequested onRequested,
            OnDelegateErased onErased,
            ForgetListed forgetListed,
            OnDelegateJudged onJudged,
            AbsorbMerged absorb,
            OnDelegateChanged seats) {
        EventConsumer.Builder own = dispatcher
                .from("delegate.events")
                .on("InvitationsRequested.v1", InvitationsRequestedIntegrationEvent.class, onRequested::apply)
                .on("DelegateErased.v1", DelegateErasedIntegrationEvent.class, (erased, context) -> {
                    onErased.apply(erased, context);
                    forgetListed.apply(erased, context);
                })
                .on("DelegateJudged.v1", PlacingIntegrationEvent.class, onJudged::apply)
                .on("DelegateCancelled.v1", PlacingIntegrationEvent.class, (cancelled, context) -> {
                    absorb.absorb(cancelled.delegateId(), context);
                    seats.apply(cancelled, context);
                })
                .on("DelegateRegistered.v1", PlacingIntegrationEvent.class, seats::apply);
        PLACING_EVENTS.forEach(type -> own.on(type, PlacingIntegrationEvent.class, (event, context) -> {
            place.place(event.delegateId(), context);
            seats.apply(event, context);
        }));
        return own.build();
    }
}

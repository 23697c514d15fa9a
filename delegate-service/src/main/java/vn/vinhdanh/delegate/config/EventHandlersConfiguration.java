package vn.vinhdanh.delegate.config;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.vinhdanh.delegate.application.AwardRevokedIntegrationEvent;
import vn.vinhdanh.delegate.application.ConferencePlannedIntegrationEvent;
import vn.vinhdanh.delegate.application.ConferenceRescheduledIntegrationEvent;
import vn.vinhdanh.delegate.application.DelegateLists;
import vn.vinhdanh.delegate.application.DeliveryIntegrationEvent;
import vn.vinhdanh.delegate.application.InvitationsRequestedIntegrationEvent;
import vn.vinhdanh.delegate.application.NominationApprovedIntegrationEvent;
import vn.vinhdanh.delegate.application.OnAwardRevoked;
import vn.vinhdanh.delegate.application.OnConferencePlanned;
import vn.vinhdanh.delegate.application.OnConferenceRescheduled;
import vn.vinhdanh.delegate.application.OnDelivery;
import vn.vinhdanh.delegate.application.OnInvitationsRequested;
import vn.vinhdanh.delegate.application.OnNominationApproved;
import vn.vinhdanh.delegate.application.PlaceDelegate;
import vn.vinhdanh.delegate.application.PlacingIntegrationEvent;
import vn.vinhdanh.delegate.application.RegisterOrMergePerson;
import vn.vinhdanh.delegate.domain.delegate.AnswerLinks;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Delivery;
import vn.vinhdanh.delegate.domain.roster.Places;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.WaitingLists;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.messaging.EventConsumer;
import vn.vinhdanh.platform.messaging.EventDispatcher;

/** What follows from the facts of others, and from our own where a crash may have left something half-done. */
@Configuration(proxyBeanMethods = false)
class EventHandlersConfiguration {

    @Bean
    Consumer<Message<byte[]>> programFacts(
            EventDispatcher facts, Rosters rosters, Places places, WaitingLists waiting) {
        return facts.from("program.events")
                .on(
                        "ConferencePlanned.v1",
                        ConferencePlannedIntegrationEvent.class,
                        new OnConferencePlanned(rosters, places, waiting)::open,
                        fact -> "conference/" + fact.conferenceId())
                .on(
                        "ConferenceRescheduled.v1",
                        ConferenceRescheduledIntegrationEvent.class,
                        new OnConferenceRescheduled(rosters)::move)
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> nominationFacts(
            EventDispatcher facts,
            Rosters rosters,
            RegisterOrMergePerson welcome,
            Delegates delegates,
            DelegateLists lists,
            PlaceDelegate place) {
        return facts.from("nomination.events")
                .on(
                        "NominationApproved.v1",
                        NominationApprovedIntegrationEvent.class,
                        new OnNominationApproved(rosters, welcome)::welcome,
                        fact -> "nomination/" + fact.nominationId())
                .on(
                        "AwardRevoked.v1",
                        AwardRevokedIntegrationEvent.class,
                        new OnAwardRevoked(delegates, lists, rosters, place)::revoke)
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> notificationFacts(EventDispatcher facts, Delegates delegates) {
        OnDelivery delivery = new OnDelivery(delegates);
        return facts.from("notification.events")
                .on(
                        "InvitationSent.v1",
                        DeliveryIntegrationEvent.class,
                        (fact, cause) -> delivery.note(fact, Delivery.SENT, cause))
                .on(
                        "InvitationFailed.v1",
                        DeliveryIntegrationEvent.class,
                        (fact, cause) -> delivery.note(fact, Delivery.FAILED, cause))
                .on(
                        "InvitationUncertain.v1",
                        DeliveryIntegrationEvent.class,
                        (fact, cause) -> delivery.note(fact, Delivery.UNCERTAIN, cause))
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> delegateFacts(
            EventDispatcher facts,
            PlaceDelegate place,
            Delegates delegates,
            DelegateLists lists,
            Rosters rosters,
            AnswerLinks links) {
        EventConsumer.Builder own = facts.from("delegate.events");
        for (String type : new String[] {
            "DelegateProposed.v1", "DelegateWaitlisted.v1", "DelegateCancelled.v1", "InvitationAnswered.v1"
        }) {
            own.on(
                    type,
                    PlacingIntegrationEvent.class,
                    (PlacingIntegrationEvent fact, CommandContext cause) -> place.place(fact.delegateId(), cause));
        }
        return own.on(
                        "InvitationsRequested.v1",
                        InvitationsRequestedIntegrationEvent.class,
                        new OnInvitationsRequested(delegates, lists, rosters, links)::invite)
                .build();
    }
}

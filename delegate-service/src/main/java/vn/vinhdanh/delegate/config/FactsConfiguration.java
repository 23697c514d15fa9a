package vn.vinhdanh.delegate.config;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.vinhdanh.delegate.application.AwardRevokedFact;
import vn.vinhdanh.delegate.application.ConferencePlannedFact;
import vn.vinhdanh.delegate.application.ConferenceRescheduledFact;
import vn.vinhdanh.delegate.application.DelegateLists;
import vn.vinhdanh.delegate.application.DeliveryFact;
import vn.vinhdanh.delegate.application.InvitationsRequestedFact;
import vn.vinhdanh.delegate.application.NominationApprovedFact;
import vn.vinhdanh.delegate.application.OnAwardRevoked;
import vn.vinhdanh.delegate.application.OnConferencePlanned;
import vn.vinhdanh.delegate.application.OnConferenceRescheduled;
import vn.vinhdanh.delegate.application.OnDelivery;
import vn.vinhdanh.delegate.application.OnInvitationsRequested;
import vn.vinhdanh.delegate.application.OnNominationApproved;
import vn.vinhdanh.delegate.application.PlaceDelegate;
import vn.vinhdanh.delegate.application.PlacingFact;
import vn.vinhdanh.delegate.application.WelcomePerson;
import vn.vinhdanh.delegate.domain.delegate.AnswerLinks;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Delivery;
import vn.vinhdanh.delegate.domain.roster.Places;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.WaitingLists;
import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.platform.messaging.FactReader;
import vn.vinhdanh.platform.messaging.Facts;

/** What follows from the facts of others, and from our own where a crash may have left something half-done. */
@Configuration(proxyBeanMethods = false)
class FactsConfiguration {

    @Bean
    Consumer<Message<byte[]>> programFacts(Facts facts, Rosters rosters, Places places, WaitingLists waiting) {
        return facts.from("program.events")
                .on(
                        "ConferencePlanned.v1",
                        ConferencePlannedFact.class,
                        new OnConferencePlanned(rosters, places, waiting)::open,
                        fact -> "conference/" + fact.conferenceId())
                .on(
                        "ConferenceRescheduled.v1",
                        ConferenceRescheduledFact.class,
                        new OnConferenceRescheduled(rosters)::move)
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> nominationFacts(
            Facts facts,
            Rosters rosters,
            WelcomePerson welcome,
            Delegates delegates,
            DelegateLists lists,
            PlaceDelegate place) {
        return facts.from("nomination.events")
                .on(
                        "NominationApproved.v1",
                        NominationApprovedFact.class,
                        new OnNominationApproved(rosters, welcome)::welcome,
                        fact -> "nomination/" + fact.nominationId())
                .on(
                        "AwardRevoked.v1",
                        AwardRevokedFact.class,
                        new OnAwardRevoked(delegates, lists, rosters, place)::revoke)
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> notificationFacts(Facts facts, Delegates delegates) {
        OnDelivery delivery = new OnDelivery(delegates);
        return facts.from("notification.events")
                .on("InvitationSent.v1", DeliveryFact.class, (fact, cause) -> delivery.note(fact, Delivery.SENT, cause))
                .on(
                        "InvitationFailed.v1",
                        DeliveryFact.class,
                        (fact, cause) -> delivery.note(fact, Delivery.FAILED, cause))
                .on(
                        "InvitationUncertain.v1",
                        DeliveryFact.class,
                        (fact, cause) -> delivery.note(fact, Delivery.UNCERTAIN, cause))
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> delegateFacts(
            Facts facts,
            PlaceDelegate place,
            Delegates delegates,
            DelegateLists lists,
            Rosters rosters,
            AnswerLinks links) {
        FactReader.Builder own = facts.from("delegate.events");
        for (String type : new String[] {
            "DelegateProposed.v1", "DelegateWaitlisted.v1", "DelegateCancelled.v1", "InvitationAnswered.v1"
        }) {
            own.on(type, PlacingFact.class, (PlacingFact fact, Cause cause) -> place.place(fact.delegateId(), cause));
        }
        return own.on(
                        "InvitationsRequested.v1",
                        InvitationsRequestedFact.class,
                        new OnInvitationsRequested(delegates, lists, rosters, links)::invite)
                .build();
    }
}

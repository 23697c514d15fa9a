package vn.vinhdanh.program.config;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.vinhdanh.platform.messaging.EventConsumer;
import vn.vinhdanh.platform.messaging.EventDispatcher;
import vn.vinhdanh.program.application.AwardRevokedIntegrationEvent;
import vn.vinhdanh.program.application.ConferenceIntegrationEvent;
import vn.vinhdanh.program.application.ConferenceUseIntegrationEvent;
import vn.vinhdanh.program.application.DelegateIntegrationEvent;
import vn.vinhdanh.program.application.FollowConference;
import vn.vinhdanh.program.application.FollowOutline;
import vn.vinhdanh.program.application.NominationApprovedIntegrationEvent;
import vn.vinhdanh.program.application.OnAwardRevoked;
import vn.vinhdanh.program.application.OnConferenceUse;
import vn.vinhdanh.program.application.OnDelegateCheckedIn;
import vn.vinhdanh.program.application.OnDelegateFact;
import vn.vinhdanh.program.application.OnDelegateFact.Fact;
import vn.vinhdanh.program.application.OnInvitationSent;
import vn.vinhdanh.program.application.OnNominationApproved;
import vn.vinhdanh.program.domain.conference.Deletion.Follower;

/** Maps each consumed event type to its use case. */
@Configuration(proxyBeanMethods = false)
class EventHandlersConfiguration {

    /** Its own facts: tasks and parts of the report follow their conference, document by document. */
    @Bean
    Consumer<Message<byte[]>> programEvents(
            EventDispatcher dispatcher, FollowConference follow, FollowOutline followOutline) {
        EventConsumer.Builder consumer = dispatcher.from("program.events");
        List.of(
                        "ConferencePlanned.v1",
                        "ConferencePlanned.v2",
                        "ConferenceRescheduled.v1",
                        "ConferenceCancelled.v1",
                        "ConferenceClosed.v1",
                        "ConferenceDeleted.v1")
                .forEach(type -> consumer.on(type, ConferenceIntegrationEvent.class, (event, context) -> {
                    follow.follow(event.conferenceId(), context);
                    followOutline.follow(event.conferenceId(), context);
                }));
        return consumer.build();
    }

    @Bean
    Consumer<Message<byte[]>> nominationEvents(
            EventDispatcher dispatcher,
            OnNominationApproved onApproved,
            OnAwardRevoked onRevoked,
            OnConferenceUse onUse) {
        return uses(dispatcher.from("nomination.events"), Follower.NOMINATIONS, onUse)
                .on("NominationApproved.v1", NominationApprovedIntegrationEvent.class, onApproved::apply)
                .on("AwardRevoked.v1", AwardRevokedIntegrationEvent.class, onRevoked::apply)
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> budgetEvents(EventDispatcher dispatcher, OnConferenceUse onUse) {
        return uses(dispatcher.from("budget.events"), Follower.MONEY, onUse).build();
    }

    @Bean
    Consumer<Message<byte[]>> notificationEvents(EventDispatcher dispatcher, OnInvitationSent onSent) {
        return dispatcher
                .from("notification.events")
                .on("InvitationSent.v1", DelegateIntegrationEvent.class, onSent::apply)
                .build();
    }

    @Bean
    Consumer<Message<byte[]>> delegateEvents(
            EventDispatcher dispatcher, OnDelegateCheckedIn onCheckedIn, OnDelegateFact onFact, OnConferenceUse onUse) {
        EventConsumer.Builder consumer = uses(dispatcher.from("delegate.events"), Follower.DELEGATES, onUse);
        Map.of(
                        "DelegateRegistered.v1", Fact.REGISTERED,
                        "DelegateWaitlisted.v1", Fact.WAITLISTED,
                        "DelegateInvited.v3", Fact.INVITED,
                        "InvitationAnswered.v1", Fact.ANSWERED,
                        "DelegateCheckInUndone.v1", Fact.CHECK_IN_UNDONE,
                        "DelegateCancelled.v1", Fact.CANCELLED,
                        "DelegateErased.v1", Fact.ERASED)
                .forEach((type, fact) -> consumer.onSequenced(
                        type,
                        DelegateIntegrationEvent.class,
                        (event, position, context) -> onFact.apply(fact, event, position, context)));
        return consumer.onSequenced(
                        "DelegateCheckedIn.v1", DelegateIntegrationEvent.class, (event, position, context) -> {
                            onCheckedIn.apply(event, context);
                            onFact.apply(Fact.CHECKED_IN, event, position, context);
                        })
                .build();
    }

    /** What each service says of its use of a conference. */
    private static EventConsumer.Builder uses(EventConsumer.Builder consumer, Follower service, OnConferenceUse onUse) {
        List.of("ConferenceUsed.v1", "ConferenceDeletionAgreed.v1")
                .forEach(type -> consumer.on(
                        type,
                        ConferenceUseIntegrationEvent.class,
                        (event, context) -> onUse.apply(service, event, context)));
        return consumer;
    }
}

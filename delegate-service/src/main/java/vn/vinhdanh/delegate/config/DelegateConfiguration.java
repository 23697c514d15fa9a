package vn.vinhdanh.delegate.config;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import vn.vinhdanh.delegate.adapter.messaging.CongressEventMapper;
import vn.vinhdanh.delegate.adapter.messaging.DelegateEventMapper;
import vn.vinhdanh.delegate.adapter.messaging.RosterEventMapper;
import vn.vinhdanh.delegate.adapter.messaging.SeatingEventMapper;
import vn.vinhdanh.delegate.adapter.mongo.DelegateStates;
import vn.vinhdanh.delegate.adapter.mongo.MongoCongressLists;
import vn.vinhdanh.delegate.adapter.mongo.MongoDelegates;
import vn.vinhdanh.delegate.adapter.mongo.MongoDoorPasses;
import vn.vinhdanh.delegate.adapter.mongo.MongoHalls;
import vn.vinhdanh.delegate.adapter.mongo.MongoPersons;
import vn.vinhdanh.delegate.adapter.mongo.MongoPlaces;
import vn.vinhdanh.delegate.adapter.mongo.MongoRosters;
import vn.vinhdanh.delegate.adapter.mongo.MongoSeatingPlans;
import vn.vinhdanh.delegate.adapter.mongo.MongoWaitingLists;
import vn.vinhdanh.delegate.adapter.mongo.MongoWalkInBooks;
import vn.vinhdanh.delegate.adapter.paper.CongressPapers;
import vn.vinhdanh.delegate.adapter.paper.SeatingPapers;
import vn.vinhdanh.delegate.adapter.web.LetterMarks;
import vn.vinhdanh.delegate.adapter.web.SignedDoorTokens;
import vn.vinhdanh.delegate.adapter.web.SignedLinks;
import vn.vinhdanh.delegate.application.CongressPrinter;
import vn.vinhdanh.delegate.application.DelegateLists;
import vn.vinhdanh.delegate.application.NewestUnits;
import vn.vinhdanh.delegate.application.RecentRestore;
import vn.vinhdanh.delegate.application.SeatingPrinter;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.platform.UseCaseFilter;
import vn.vinhdanh.platform.conferences.MongoConferenceUses;
import vn.vinhdanh.platform.conferences.OnConferenceDeletionRequested;
import vn.vinhdanh.platform.outbox.RestoredStore;
import vn.vinhdanh.platform.security.EntryCodes;
import vn.vinhdanh.platform.security.KeyRing;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.StateMappings;
import vn.vinhdanh.platform.units.MongoUnits;

/** Declares the stores and the answer links as beans and finds the use cases by scanning. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "vn.vinhdanh.delegate.application",
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.CUSTOM, classes = UseCaseFilter.class))
class DelegateConfiguration {

    @Bean
    StateMappings stateMappings() {
        return DelegateStates.mappings();
    }

    @Bean
    MongoRosters rosters(AggregateStoreSupport support) {
        return new MongoRosters(support, new RosterEventMapper());
    }

    @Bean
    MongoDelegates delegates(AggregateStoreSupport support) {
        return new MongoDelegates(support, new DelegateEventMapper());
    }

    @Bean
    MongoDoorPasses doorPasses(AggregateStoreSupport support) {
        return new MongoDoorPasses(support);
    }

    @Bean
    MongoWalkInBooks walkInBooks(AggregateStoreSupport support) {
        return new MongoWalkInBooks(support);
    }

    @Bean
    MongoPlaces places(AggregateStoreSupport support) {
        return new MongoPlaces(support);
    }

    @Bean
    MongoWaitingLists waitingLists(AggregateStoreSupport support) {
        return new MongoWaitingLists(support);
    }

    @Bean
    MongoHalls halls(AggregateStoreSupport support) {
        return new MongoHalls(support);
    }

    @Bean
    MongoSeatingPlans seatingPlans(AggregateStoreSupport support) {
        return new MongoSeatingPlans(support, new SeatingEventMapper());
    }

    @Bean
    SeatingPrinter seatingPrinter() {
        return new SeatingPapers(new PdfRenderer());
    }

    @Bean
    MongoCongressLists congressLists(AggregateStoreSupport support) {
        return new MongoCongressLists(support, new CongressEventMapper());
    }

    @Bean
    CongressPrinter congressPrinter() {
        return new CongressPapers(new PdfRenderer());
    }

    @Bean
    MongoPersons persons(AggregateStoreSupport support) {
        return new MongoPersons(support);
    }

    @Bean
    MongoUnits units(AggregateStoreSupport support) {
        return new MongoUnits(support);
    }

    @Bean
    MongoConferenceUses conferenceUses(AggregateStoreSupport support) {
        return new MongoConferenceUses(support);
    }

    /** Delegates are here who were registered before services said that they use a conference. */
    @Bean
    OnConferenceDeletionRequested onConferenceDeletionRequested(MongoConferenceUses uses, DelegateLists delegates) {
        return new OnConferenceDeletionRequested(
                uses,
                request -> !delegates.count(request.conferenceId()).byState().isEmpty());
    }

    @Bean
    NewestUnits newestUnits(MongoUnits units) {
        return units::newest;
    }

    @Bean
    RecentRestore recentRestore(RestoredStore restored, @Value("${vinhdanh.quiet-after-restore}") Duration quiet) {
        return now -> restored.at() != null && now.isBefore(restored.at().plus(quiet));
    }

    @Bean
    KeyRing linkKeys(@Value("${vinhdanh.link-key}") String keys) {
        return new KeyRing("VINHDANH_LINK_KEY", keys);
    }

    @Bean
    SignedLinks answerLinks(KeyRing linkKeys) {
        return new SignedLinks(linkKeys);
    }

    @Bean
    LetterMarks letterMarks(SignedLinks links, KeyRing linkKeys) {
        return new LetterMarks(links, new EntryCodes(linkKeys));
    }

    @Bean
    SignedDoorTokens doorTokens(KeyRing linkKeys) {
        return new SignedDoorTokens(linkKeys);
    }
}

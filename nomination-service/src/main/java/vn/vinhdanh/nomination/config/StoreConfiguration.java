package vn.vinhdanh.nomination.config;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.nomination.adapter.messaging.CouncilSessionEventMapper;
import vn.vinhdanh.nomination.adapter.messaging.DecisionEventMapper;
import vn.vinhdanh.nomination.adapter.messaging.NominationEventMapper;
import vn.vinhdanh.nomination.adapter.messaging.NormEventMapper;
import vn.vinhdanh.nomination.adapter.mongo.BallotKeys;
import vn.vinhdanh.nomination.adapter.mongo.BallotSeal;
import vn.vinhdanh.nomination.adapter.mongo.MongoAwardRegisters;
import vn.vinhdanh.nomination.adapter.mongo.MongoCertificateSettings;
import vn.vinhdanh.nomination.adapter.mongo.MongoConferences;
import vn.vinhdanh.nomination.adapter.mongo.MongoCouncilSessions;
import vn.vinhdanh.nomination.adapter.mongo.MongoDecisions;
import vn.vinhdanh.nomination.adapter.mongo.MongoJudgedPairs;
import vn.vinhdanh.nomination.adapter.mongo.MongoNominations;
import vn.vinhdanh.nomination.adapter.mongo.MongoNormBooks;
import vn.vinhdanh.nomination.adapter.mongo.MongoStageArrangements;
import vn.vinhdanh.nomination.adapter.mongo.MongoStandingCouncils;
import vn.vinhdanh.nomination.adapter.mongo.NominationStates;
import vn.vinhdanh.platform.conferences.MongoConferenceUses;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.StateMappings;
import vn.vinhdanh.platform.units.MongoUnits;

/** Declares one store for each kind of aggregate. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    /** @param folder shared by all instances, and readable by nobody else */
    @Bean
    BallotKeys ballotKeys(@Value("${vinhdanh.ballot-keys:}") String folder) {
        return BallotKeys.in(folder);
    }

    /** @param ballotKey a secret of the installation; it must not be kept in the database */
    @Bean
    StateMappings stateMappings(@Value("${vinhdanh.ballot-key:}") String ballotKey, BallotKeys keys) {
        return NominationStates.mappings(new BallotSeal(ballotKey, keys));
    }

    @Bean
    MongoNominations nominations(AggregateStoreSupport support) {
        return new MongoNominations(support, new NominationEventMapper());
    }

    @Bean
    MongoCouncilSessions councilSessions(AggregateStoreSupport support, BallotKeys keys) {
        return new MongoCouncilSessions(support, new CouncilSessionEventMapper(), keys);
    }

    @Bean
    ApplicationRunner removalOfBallotKeys(MongoCouncilSessions sessions) {
        return _ -> sessions.removeKeysOfEndedSessions();
    }

    @Bean
    MongoDecisions decisions(AggregateStoreSupport support) {
        return new MongoDecisions(support, new DecisionEventMapper());
    }

    @Bean
    MongoConferences conferences(AggregateStoreSupport support) {
        return new MongoConferences(support);
    }

    @Bean
    MongoNormBooks normBooks(AggregateStoreSupport support) {
        return new MongoNormBooks(support, new NormEventMapper());
    }

    @Bean
    MongoJudgedPairs judgedPairs(AggregateStoreSupport support) {
        return new MongoJudgedPairs(support);
    }

    @Bean
    MongoStandingCouncils standingCouncils(AggregateStoreSupport support) {
        return new MongoStandingCouncils(support);
    }

    @Bean
    MongoAwardRegisters awardRegisters(AggregateStoreSupport support) {
        return new MongoAwardRegisters(support);
    }

    @Bean
    MongoCertificateSettings certificateSettings(AggregateStoreSupport support) {
        return new MongoCertificateSettings(support);
    }

    @Bean
    MongoStageArrangements stageArrangements(AggregateStoreSupport support) {
        return new MongoStageArrangements(support);
    }

    @Bean
    MongoUnits units(AggregateStoreSupport support) {
        return new MongoUnits(support);
    }

    @Bean
    MongoConferenceUses conferenceUses(AggregateStoreSupport support) {
        return new MongoConferenceUses(support);
    }
}

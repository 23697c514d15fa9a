package vn.vinhdanh.nomination.config;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.nomination.adapter.messaging.CouncilSessionEventMapper;
import vn.vinhdanh.nomination.adapter.mongo.BallotSeal;
import vn.vinhdanh.nomination.adapter.mongo.MongoCouncilSessions;
import vn.vinhdanh.nomination.adapter.web.SittingVerbs;
import vn.vinhdanh.nomination.application.award.NormsInForce;
import vn.vinhdanh.nomination.application.council.AdjournSession;
import vn.vinhdanh.nomination.application.council.CastBallot;
import vn.vinhdanh.nomination.application.council.CloseSession;
import vn.vinhdanh.nomination.application.council.ConveneCouncil;
import vn.vinhdanh.nomination.application.council.DeclareConflict;
import vn.vinhdanh.nomination.application.council.EnterAttendance;
import vn.vinhdanh.nomination.application.council.ListCouncilSessions;
import vn.vinhdanh.nomination.application.council.OpenVoting;
import vn.vinhdanh.nomination.application.council.ReadCouncilSession;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** The council. */
@Configuration
class CouncilConfiguration {

    /** The key is the installation's, never the database's. */
    @Bean
    BallotSeal ballotSeal(@Value("${vinhdanh.ballot-key:}") String key) {
        return new BallotSeal(key);
    }

    @Bean
    MongoCouncilSessions councilSessions(AggregateStoreSupport kit) {
        return new MongoCouncilSessions(kit, new CouncilSessionEventMapper());
    }

    @Bean
    ConveneCouncil conveneCouncil(
            Conferences conferences, Nominations nominations, CouncilSessions sessions, NormsInForce norms, Ids ids) {
        return new ConveneCouncil(conferences, nominations, sessions, norms, ids);
    }

    @Bean
    SittingVerbs sittingVerbs(CouncilSessions sessions, Nominations nominations) {
        return new SittingVerbs(
                new EnterAttendance(sessions),
                new DeclareConflict(sessions),
                new OpenVoting(sessions, nominations),
                new CastBallot(sessions),
                new CloseSession(sessions));
    }

    @Bean
    AdjournSession adjournSession(CouncilSessions sessions) {
        return new AdjournSession(sessions);
    }

    @Bean
    ReadCouncilSession readCouncilSession(CouncilSessions sessions) {
        return new ReadCouncilSession(sessions);
    }

    @Bean
    ListCouncilSessions listCouncilSessions(CouncilSessions sessions) {
        return new ListCouncilSessions(sessions);
    }
}

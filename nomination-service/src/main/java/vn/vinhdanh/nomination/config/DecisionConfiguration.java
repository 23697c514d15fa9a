package vn.vinhdanh.nomination.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.nomination.adapter.messaging.DecisionEventMapper;
import vn.vinhdanh.nomination.adapter.mongo.MongoDecisions;
import vn.vinhdanh.nomination.adapter.paper.DecisionPaper;
import vn.vinhdanh.nomination.application.award.NormsInForce;
import vn.vinhdanh.nomination.application.decision.DecideAwards;
import vn.vinhdanh.nomination.application.decision.ListDecisions;
import vn.vinhdanh.nomination.application.decision.PrintDecision;
import vn.vinhdanh.nomination.application.decision.ReadDecision;
import vn.vinhdanh.nomination.application.decision.RevokeAward;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.domain.decision.Decisions;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** The Chairman's decisions. */
@Configuration
class DecisionConfiguration {

    @Bean
    MongoDecisions decisions(AggregateStoreSupport kit) {
        return new MongoDecisions(kit, new DecisionEventMapper());
    }

    @Bean
    DecideAwards decideAwards(
            Conferences conferences, Nominations nominations, Decisions decisions, NormsInForce norms) {
        return new DecideAwards(conferences, nominations, decisions, norms);
    }

    @Bean
    RevokeAward revokeAward(Decisions decisions, Nominations nominations) {
        return new RevokeAward(decisions, nominations);
    }

    @Bean
    ReadDecision readDecision(Decisions decisions) {
        return new ReadDecision(decisions);
    }

    @Bean
    ListDecisions listDecisions(Decisions decisions) {
        return new ListDecisions(decisions);
    }

    @Bean
    PrintDecision printDecision(Decisions decisions) {
        return new PrintDecision(decisions, new DecisionPaper(new PdfRenderer()));
    }
}

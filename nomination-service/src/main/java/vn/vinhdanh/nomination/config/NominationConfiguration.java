package vn.vinhdanh.nomination.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.nomination.adapter.messaging.NominationEventMapper;
import vn.vinhdanh.nomination.adapter.mongo.MongoNominations;
import vn.vinhdanh.nomination.adapter.web.NominationMoves;
import vn.vinhdanh.nomination.application.nomination.AppraiseNomination;
import vn.vinhdanh.nomination.application.nomination.DraftNomination;
import vn.vinhdanh.nomination.application.nomination.EditNomination;
import vn.vinhdanh.nomination.application.nomination.ListNominations;
import vn.vinhdanh.nomination.application.nomination.ReadNomination;
import vn.vinhdanh.nomination.application.nomination.ReturnNomination;
import vn.vinhdanh.nomination.application.nomination.SubmitNomination;
import vn.vinhdanh.nomination.application.nomination.WithdrawNomination;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** Nominations. */
@Configuration
class NominationConfiguration {

    @Bean
    MongoNominations nominations(AggregateStoreSupport kit) {
        return new MongoNominations(kit, new NominationEventMapper());
    }

    @Bean
    DraftNomination draftNomination(Conferences conferences, Nominations nominations, Ids ids) {
        return new DraftNomination(conferences, nominations, ids);
    }

    @Bean
    EditNomination editNomination(Conferences conferences, Nominations nominations) {
        return new EditNomination(conferences, nominations);
    }

    @Bean
    NominationMoves nominationMoves(Conferences conferences, Nominations nominations) {
        return new NominationMoves(
                new SubmitNomination(conferences, nominations),
                new ReturnNomination(nominations),
                new WithdrawNomination(nominations),
                new AppraiseNomination(nominations));
    }

    @Bean
    ReadNomination readNomination(Nominations nominations) {
        return new ReadNomination(nominations);
    }

    @Bean
    ListNominations listNominations(Nominations nominations) {
        return new ListNominations(nominations);
    }
}

package vn.vinhdanh.nomination.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.council.Choice;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.decision.AbandonedNumber;
import vn.vinhdanh.nomination.domain.decision.DecisionRecord;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationState;
import vn.vinhdanh.nomination.fixtures.Councils;
import vn.vinhdanh.nomination.fixtures.Dossiers;
import vn.vinhdanh.nomination.fixtures.People;
import vn.vinhdanh.nomination.fixtures.Plans;
import vn.vinhdanh.nomination.fixtures.SignedDecisions;
import vn.vinhdanh.platform.store.StateMapping;

/** Every state survives its document. */
class NominationJsonTest {

    @ParameterizedTest
    @EnumSource(NominationState.class)
    void a_nomination_comes_back_as_it_was_written(NominationState state) {
        StateMapping<Nomination> mapping = StateMapping.json(Nomination.class, NominationJson.MAPPER);
        for (Nomination nomination : List.of(Dossiers.in(state), Dossiers.in(state, Dossiers.HAMLET))) {
            Document written = mapping.write(nomination);

            assertThat(mapping.read(written)).isEqualTo(nomination);
            assertThat(written.getString("stage")).isEqualTo(state.name());
            assertThat(written.toJson()).contains("likeness").doesNotContain("_class", "vn.vinhdanh");
        }
    }

    @Test
    void a_closed_session_and_a_plan_come_back_as_they_were_written() {
        StateMapping<Conference> plans = StateMapping.json(Conference.class, NominationJson.MAPPER);
        assertThat(plans.read(plans.write(Plans.FIRST))).isEqualTo(Plans.FIRST);

        CouncilSession session = Councils.voting(8);
        for (int member = 1; member <= 6; member++) {
            session =
                    session.cast("uy-vien-" + member, Councils.all(Choice.FOR)).state();
        }
        CouncilSession closed = session.close(Dossiers.ON_TIME).state();
        StateMapping<CouncilSession> sessions = StateMapping.json(CouncilSession.class, NominationJson.MAPPER);
        assertThat(sessions.read(sessions.write(closed))).isEqualTo(closed);
    }

    @Test
    void a_decision_comes_back_as_it_was_written() {
        StateMapping<DecisionRecord> mapping = StateMapping.json(DecisionRecord.class, NominationJson.MAPPER);
        for (DecisionRecord decision : List.of(SignedDecisions.ofEveryKind(3), new AbandonedNumber(People.COMMUNE))) {
            assertThat(mapping.read(mapping.write(decision))).isEqualTo(decision);
        }
    }
}

package vn.vinhdanh.nomination.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhdanh.nomination.cast.Councils;
import vn.vinhdanh.nomination.cast.Dossiers;
import vn.vinhdanh.nomination.cast.People;
import vn.vinhdanh.nomination.cast.Plans;
import vn.vinhdanh.nomination.cast.SignedDecisions;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.council.Choice;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.decision.GivenUp;
import vn.vinhdanh.nomination.domain.decision.NumberedDecision;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationState;
import vn.vinhdanh.platform.store.JsonStateMapping;
import vn.vinhdanh.platform.store.StateMapping;

/** Every state survives its document. */
class StatesTest {

    @ParameterizedTest
    @EnumSource(NominationState.class)
    void a_nomination_comes_back_as_it_was_written(NominationState state) {
        StateMapping<Nomination> mapping = JsonStateMapping.of(Nomination.class, States.MAPPER);
        for (Nomination nomination : List.of(Dossiers.in(state), Dossiers.in(state, Dossiers.HAMLET))) {
            Document written = mapping.write(nomination);

            assertThat(mapping.read(written)).isEqualTo(nomination);
            assertThat(written.getString("stage")).isEqualTo(state.name());
            assertThat(written.toJson()).contains("likeness").doesNotContain("_class", "vn.vinhdanh");
        }
    }

    @Test
    void a_closed_session_and_a_plan_come_back_as_they_were_written() {
        StateMapping<Conference> plans = JsonStateMapping.of(Conference.class, States.MAPPER);
        assertThat(plans.read(plans.write(Plans.FIRST))).isEqualTo(Plans.FIRST);

        CouncilSession session = Councils.voting(8);
        for (int member = 1; member <= 6; member++) {
            session =
                    session.cast("uy-vien-" + member, Councils.all(Choice.FOR)).state();
        }
        CouncilSession closed = session.close(Dossiers.ON_TIME).state();
        StateMapping<CouncilSession> sessions = JsonStateMapping.of(CouncilSession.class, States.MAPPER);
        assertThat(sessions.read(sessions.write(closed))).isEqualTo(closed);
    }

    @Test
    void a_decision_comes_back_as_it_was_written() {
        StateMapping<NumberedDecision> mapping = JsonStateMapping.of(NumberedDecision.class, States.MAPPER);
        for (NumberedDecision decision : List.of(SignedDecisions.ofEveryKind(3), new GivenUp(People.COMMUNE))) {
            assertThat(mapping.read(mapping.write(decision))).isEqualTo(decision);
        }
    }
}

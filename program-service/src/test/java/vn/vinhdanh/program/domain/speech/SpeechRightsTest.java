package vn.vinhdanh.program.domain.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.domain.task.Signed;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.program.fixtures.Plans;

class SpeechRightsTest {

    private static final Signed BY = new Signed("thu.ky", "Nông Thị Mẫu", "", Instant.EPOCH);
    private static final SpeechRights RIGHTS = new SpeechRights(Plans.read(PlanText.trungKhanh()));

    private static Speech of(Kind kind) {
        return Speech.propose(
                        "trung-khanh",
                        "c1",
                        kind,
                        new Speaker(null, "Lý Văn Mẫu", null),
                        new Terms("truong-hoc", "tham-luan", 5, "", List.of()),
                        BY)
                .state();
    }

    private static Actor actor(Role role, String unit) {
        return new Actor("ai.do", "Ai Đó", "trung-khanh", unit, Set.of(role));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SECRETARIAT    , van-hoa-xa-hoi, true , true , true , true , true , true
            OFFICE         , van-phong     , true , true , true , true , true , true
            CHAIRMAN       , ''            , true , false, false, true , false, false
            UNIT_OFFICER   , truong-hoc    , true , true , false, false, false, false
            UNIT_OFFICER   , mttq          , false, false, false, false, false, true
            UNIT_OFFICER   , cong-an       , false, false, false, false, false, false
            COUNCIL_MEMBER , truong-hoc    , false, false, false, false, false, false
            """)
    void each_role_does_what_is_its_own(
            Role role,
            String unit,
            boolean reads,
            boolean prepares,
            boolean settlesTalks,
            boolean settlesLeaders,
            boolean proposesTalks,
            boolean proposesDialogues) {
        Actor actor = actor(role, unit);

        assertThat(SpeechRights.reads(actor, of(Kind.TALK))).isEqualTo(reads);
        assertThat(SpeechRights.prepares(actor, of(Kind.TALK))).isEqualTo(prepares);
        assertThat(SpeechRights.settles(actor, of(Kind.TALK))).isEqualTo(settlesTalks);
        assertThat(SpeechRights.settles(actor, of(Kind.LAUNCH))).isEqualTo(settlesLeaders);
        assertThat(RIGHTS.proposes(actor, Kind.TALK)).isEqualTo(proposesTalks);
        assertThat(RIGHTS.proposes(actor, Kind.DIALOGUE)).isEqualTo(proposesDialogues);
    }

    @Test
    void another_unit_does_not_learn_that_there_is_a_speech() {
        Speech talk = of(Kind.TALK);

        SpeechRights.requirePrepares(actor(Role.UNIT_OFFICER, "truong-hoc"), talk);
        assertThatThrownBy(() -> SpeechRights.requirePrepares(actor(Role.UNIT_OFFICER, "cong-an"), talk))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> SpeechRights.requirePrepares(actor(Role.CHAIRMAN, ""), talk))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> SpeechRights.requirePrepares(actor(Role.ACCOUNTANT, "truong-hoc"), talk))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> SpeechRights.requireReads(actor(Role.ACCOUNTANT, "truong-hoc")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> SpeechRights.requireManages(actor(Role.CHAIRMAN, "")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> SpeechRights.requireSettles(actor(Role.CHAIRMAN, ""), talk))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> RIGHTS.requireProposes(actor(Role.UNIT_OFFICER, "mttq"), Kind.TALK))
                .isInstanceOf(NotAllowed.class);
    }
}

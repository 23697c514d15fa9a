package vn.vinhdanh.program.domain.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.DelegateAttendance;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Place;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Said;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.fixtures.Awards;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.program.fixtures.Plans;

class OfferedFiguresTest {

    private static final RunningOrder ORDER = orderOf(Awards.teacherDuc(), Awards.nurseHa(), Awards.hamletBanKhay());
    private static final List<DelegateAttendance> DELEGATES =
            List.of(delegate(true, true), delegate(true, false), delegate(false, false));

    private static RunningOrder orderOf(Award... awards) {
        RunningOrder order = RunningOrder.empty("c1", "trung-khanh");
        for (Award award : awards) {
            order = order.add(award).state();
        }
        return order;
    }

    private static DelegateAttendance delegate(boolean taken, boolean present) {
        DelegateAttendance unknown = DelegateAttendance.unknown("c1", "trung-khanh");
        return new DelegateAttendance(
                "c1",
                "trung-khanh",
                unknown.awards(),
                unknown.listed(),
                null,
                new Said<>(present, 1),
                new Said<>(new Place("g", taken), 1),
                null,
                null,
                null,
                null);
    }

    @Test
    void awards_are_counted_by_form_and_kind_and_delegates_by_presence() {
        OfferedFigures offered = OfferedFigures.of(ORDER, DELEGATES);

        assertThat(offered.all())
                .containsExactly(
                        new Figure("awards", "Khen thưởng", 3),
                        new Figure("awards:CHIEN_SI_THI_DUA_CO_SO", "Chiến sĩ thi đua cơ sở", 1),
                        new Figure("awards:GIAY_KHEN", "Giấy khen", 2),
                        new Figure("awardees:COLLECTIVE", "Tập thể được khen thưởng", 1),
                        new Figure("awardees:INDIVIDUAL", "Cá nhân được khen thưởng", 2),
                        new Figure("delegates:expected", "Đại biểu dự kiến", 2),
                        new Figure("delegates:present", "Đại biểu có mặt", 1));
    }

    @Test
    void a_text_uses_those_that_are_offered_each_once() {
        OfferedFigures offered = OfferedFigures.of(ORDER, DELEGATES);

        assertThat(offered.chosen(List.of("awards", "delegates:present", "awards")))
                .extracting(Figure::value)
                .containsExactly(3, 1);
        assertThatThrownBy(() -> offered.chosen(List.of("awards:NONE")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.faults().getFirst().path()).isEqualTo("figures"));
    }

    @Test
    void one_unit_writes_and_another_approves() {
        PublicityUnits units = new PublicityUnits(Plans.read(PlanText.trungKhanh()));

        assertThat(who(units::mayWrite)).containsExactly("thu.ky", "tt");
        assertThat(who(units::mayApprove)).containsExactly("xdd");
        assertThatThrownBy(() -> units.requireMayWrite(OFFICER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> units.requireMayApprove(SECRETARY)).isInstanceOf(NotAllowed.class);
        units.requireMayWrite(SECRETARY);
        units.requireMayApprove(DIRECTOR);
    }

    @Test
    void where_no_unit_directs_the_secretariat_does() {
        PublicityUnits units = new PublicityUnits(Plans.read(PlanText.damThuy()));

        assertThat(who(units::mayWrite)).containsExactly("thu.ky");
        assertThat(who(units::mayApprove)).containsExactly("thu.ky");
    }

    private static final Actor SECRETARY = actor("thu.ky", "van-hoa-xa-hoi", Role.SECRETARIAT);
    private static final Actor OFFICER = actor("kt", "phong-kinh-te", Role.UNIT_OFFICER);
    private static final Actor DIRECTOR = actor("xdd", "ban-xay-dung-dang", Role.UNIT_OFFICER);

    private static List<String> who(Predicate<Actor> may) {
        return Stream.of(
                        SECRETARY,
                        actor("tt", "tt-van-hoa-truyen-thong", Role.UNIT_OFFICER),
                        DIRECTOR,
                        OFFICER,
                        actor("uy.vien", "ban-xay-dung-dang", Role.COUNCIL_MEMBER))
                .filter(may)
                .map(Actor::id)
                .toList();
    }

    private static Actor actor(String id, String unit, Role role) {
        return new Actor(id, "Mẫu", "trung-khanh", unit, Set.of(role));
    }
}

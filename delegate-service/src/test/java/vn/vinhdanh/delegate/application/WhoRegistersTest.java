package vn.vinhdanh.delegate.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhdanh.delegate.domain.delegate.Contact;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.TheSecretariatTakesAnAwardeeOffTheList;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.roster.PlannedUnits;
import vn.vinhdanh.delegate.domain.roster.RosterRules.AGroupIsFilledByItsUnits;
import vn.vinhdanh.delegate.domain.roster.RosterRules.AwardeesEnterTheirGroupByTheAward;
import vn.vinhdanh.delegate.domain.roster.Unit;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.UnitTree;

/** D4 and D11: who fills which group, for which unit, and who takes awardees off the list. */
class WhoRegistersTest {

    private static final UnitTree.Unit[] REGISTER = {
        new UnitTree.Unit("truong-hoc", "Các trường học", null, null, false),
        new UnitTree.Unit("truong-mam-non", "Trường Mầm non", "truong-hoc", null, false),
        new UnitTree.Unit("truong-tieu-hoc", "Trường Tiểu học", "truong-hoc", null, false),
        new UnitTree.Unit("truong-thcs", "Trường THCS", "truong-hoc", "truong-tieu-hoc", false),
        new UnitTree.Unit("truong-cu", "Trường cũ", "truong-hoc", null, true),
        new UnitTree.Unit("hoi-cuu-chien-binh", "Hội Cựu chiến binh", null, null, false),
    };

    private final DelegateScenario scenario = new DelegateScenario(TrungKhanh.roster(
            20,
            List.of(
                    new Group("lanh-dao", "Lãnh đạo", 4, false, List.of("van-hoa-xa-hoi"), null),
                    new Group("truong-hoc-y-te", "Trường học", 4, false, List.of("truong-hoc"), null),
                    new Group("doanh-nghiep", "Doanh nghiệp", 4, false),
                    new Group("duoc-khen", "Được khen thưởng", 4, false)),
            TrungKhanh.LATE_AUGUST));

    @ParameterizedTest
    @CsvSource({
        "UNIT_OFFICER, truong-hoc-y-te, truong-hoc,     ",
        "UNIT_OFFICER, doanh-nghiep,    truong-hoc,     ",
        "UNIT_OFFICER, truong-hoc-y-te, ,               ",
        "UNIT_OFFICER, lanh-dao,        truong-hoc,     AGroupIsFilledByItsUnits",
        "UNIT_OFFICER, lanh-dao,        ,               AGroupIsFilledByItsUnits",
        "UNIT_OFFICER, duoc-khen,       truong-hoc,     AwardeesEnterTheirGroupByTheAward",
        "UNIT_OFFICER, doanh-nghiep,    xom-to-dan-pho, NotAllowed",
        "SECRETARIAT,  lanh-dao,        xom-to-dan-pho, ",
        "SECRETARIAT,  truong-hoc-y-te, van-hoa-xa-hoi, ",
        "SECRETARIAT,  duoc-khen,       truong-hoc,     AwardeesEnterTheirGroupByTheAward",
        "SECRETARIAT,  doanh-nghiep,    ,               InvalidInput",
        "SECRETARIAT,  doanh-nghiep,    so-noi-vu,      InvalidInput",
        "SECRETARIAT,  khach-vip,       truong-hoc,     InvalidInput",
        "OFFICE,       lanh-dao,        truong-hoc,     ",
        "OFFICE,       duoc-khen,       truong-hoc,     AwardeesEnterTheirGroupByTheAward",
        "OFFICE,       doanh-nghiep,    ,               InvalidInput",
    })
    void each_role_fills_the_groups_that_the_plan_gives_it(
            Role role, String group, @Nullable String unit, @Nullable String refusal) {
        if (refusal == null) {
            register(role, group, unit);
            assertThat(scenario.store.delegates.all()).singleElement().satisfies(found -> {
                assertThat(found.state().group()).isEqualTo(group);
                assertThat(found.state().person().unit()).isEqualTo(unit == null ? "truong-hoc" : unit);
            });
        } else {
            Class<?> expected = switch (refusal) {
                case "AGroupIsFilledByItsUnits" -> AGroupIsFilledByItsUnits.class;
                case "AwardeesEnterTheirGroupByTheAward" -> AwardeesEnterTheirGroupByTheAward.class;
                case "NotAllowed" -> NotAllowed.class;
                default -> InvalidInput.class;
            };
            assertThatThrownBy(() -> register(role, group, unit)).isInstanceOf(expected);
            assertThat(scenario.store.delegates.all()).isEmpty();
        }
    }

    /** The special zone has one group for everybody, in which awardees are too. */
    @Test
    void the_only_group_of_a_plan_is_open() {
        DelegateScenario one =
                new DelegateScenario(TrungKhanh.roster(5, List.of(new Group("tat-ca", "Đại biểu", null, false)), null));
        assertThat(one.register("An", "tat-ca").state().state()).isEqualTo(State.REGISTERED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"UNIT_OFFICER", "OFFICE"})
    void an_awardee_is_taken_off_the_list_by_the_secretariat_alone(Role role) {
        scenario.approve("nomination-1", "An");
        String an = scenario.awardeeId("nomination-1");
        Actor officer = new Actor("can.bo", "Nông Thị Cán", TrungKhanh.COMMUNE, "xom-to-dan-pho", Set.of(role));

        assertThatThrownBy(() -> scenario.cancelDelegate.cancel(an, null, "bận", TrungKhanh.contextOf(officer)))
                .isInstanceOf(TheSecretariatTakesAnAwardeeOffTheList.class);
        assertThat(scenario.delegate(an).state()).isEqualTo(State.REGISTERED);

        scenario.cancelDelegate.cancel(an, null, "Đã chuyển công tác", TrungKhanh.context());
        assertThat(scenario.delegate(an).state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void who_lost_the_award_and_who_never_had_one_are_taken_off_by_their_unit_too() {
        String an = scenario.register("An", 1984, "doanh-nghiep").id();
        scenario.approve("nomination-1", "An", 1984);
        scenario.revoke("nomination-1");
        Actor officer =
                new Actor("xom", "Nông Văn Xóm", TrungKhanh.COMMUNE, "xom-to-dan-pho", Set.of(Role.UNIT_OFFICER));
        scenario.cancelDelegate.cancel(an, null, "bận", TrungKhanh.contextOf(officer));
        assertThat(scenario.delegate(an).state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void an_officer_works_for_the_own_unit_and_those_below_it_and_for_no_sibling() {
        scenario.changeUnits(REGISTER);
        String ofTheSchool = registered(officerOf("truong-mam-non"), "doanh-nghiep", null);
        assertThat(unitOf(ofTheSchool)).isEqualTo("truong-mam-non");
        String byTheParent = registered(officerOf("truong-hoc"), "truong-hoc-y-te", "truong-mam-non");
        assertThat(unitOf(byTheParent)).isEqualTo("truong-mam-non");
        assertThatThrownBy(() -> registered(officerOf("truong-tieu-hoc"), "doanh-nghiep", "truong-mam-non"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> registered(officerOf("truong-mam-non"), "doanh-nghiep", "truong-hoc"))
                .isInstanceOf(NotAllowed.class);

        assertThat(seenBy("truong-hoc")).containsExactlyInAnyOrder(ofTheSchool, byTheParent);
        assertThat(seenBy("truong-mam-non")).containsExactlyInAnyOrder(ofTheSchool, byTheParent);
        assertThat(seenBy("truong-tieu-hoc")).isEmpty();
        assertThatThrownBy(() -> cancel(ofTheSchool, "truong-tieu-hoc")).isInstanceOf(NotFound.class);
        cancel(ofTheSchool, "truong-hoc");
        assertThat(scenario.delegate(ofTheSchool).state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void an_account_of_a_merged_unit_registers_for_the_one_that_continues_it_and_sees_both() {
        scenario.approve("nomination-1", new Person("Giáo viên", "truong-thcs", null));
        String before = scenario.awardeeId("nomination-1");
        scenario.changeUnits(REGISTER);
        String after = registered(officerOf("truong-thcs"), "doanh-nghiep", null);
        assertThat(unitOf(before)).isEqualTo("truong-thcs");
        assertThat(unitOf(after)).isEqualTo("truong-tieu-hoc");
        String byTheSecretariat = registered(TrungKhanh.SECRETARIAT, "doanh-nghiep", "truong-thcs");
        assertThat(unitOf(byTheSecretariat)).isEqualTo("truong-tieu-hoc");

        assertThat(seenBy("truong-thcs")).containsExactlyInAnyOrder(before, after, byTheSecretariat);
        assertThat(seenBy("truong-tieu-hoc")).containsExactlyInAnyOrder(before, after, byTheSecretariat);
        assertThat(scenario.currentRoster().unitName("truong-thcs")).isEqualTo("Trường Tiểu học");
    }

    @Test
    void a_unit_that_ended_or_lies_below_no_unit_of_the_plan_takes_no_part() {
        scenario.changeUnits(REGISTER);
        for (String unit : List.of("truong-cu", "hoi-cuu-chien-binh")) {
            assertThatThrownBy(() -> registered(TrungKhanh.SECRETARIAT, "doanh-nghiep", unit))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThat(PlannedUnits.open(scenario.currentRoster()))
                .map(Unit::name)
                .contains("Các trường học", "Trường Mầm non", "Trường Tiểu học")
                .doesNotContain("Trường cũ", "Trường THCS", "Hội Cựu chiến binh");
    }

    /** The plan does not list it, and the register has it at the top. */
    @Test
    void a_unit_that_a_group_names_takes_part_though_the_register_alone_has_it() {
        DelegateScenario named = new DelegateScenario(TrungKhanh.roster(
                5,
                List.of(
                        new Group("khach-moi", "Khách mời", 3, false, List.of("hoi-cuu-chien-binh"), null),
                        new Group("duoc-khen", "Được khen thưởng", 2, false)),
                TrungKhanh.LATE_AUGUST));
        named.changeUnits(REGISTER);

        assertThat(named.register(new Person("Cựu chiến binh", "hoi-cuu-chien-binh", null), "khach-moi")
                        .state()
                        .state())
                .isEqualTo(State.REGISTERED);
        assertThat(PlannedUnits.open(named.currentRoster())).map(Unit::name).contains("Hội Cựu chiến binh");
    }

    private static Actor officerOf(String unit) {
        Actor officer = new Actor("can.bo", "Nông Thị Cán", TrungKhanh.COMMUNE, unit, Set.of(Role.UNIT_OFFICER));
        return officer.in(new UnitTree(List.of(REGISTER)));
    }

    private String registered(Actor officer, String group, @Nullable String unit) {
        String name = "Người " + scenario.store.delegates.all().size();
        return scenario.registerDelegate
                .register(
                        new Registration(TrungKhanh.CONFERENCE, group, unit, name, null, null, null, Contact.NONE),
                        null,
                        TrungKhanh.contextOf(officer))
                .delegate()
                .id();
    }

    private String unitOf(String id) {
        return scenario.delegate(id).person().unit();
    }

    private List<String> seenBy(String unit) {
        ListDelegates.Query all = new ListDelegates.Query(TrungKhanh.CONFERENCE, null, null, null, null, false);
        return scenario.listDelegates.list(all, null, 50, officerOf(unit)).stream()
                .map(details -> details.delegate().id())
                .toList();
    }

    private void cancel(String id, String unit) {
        scenario.cancelDelegate.cancel(id, null, "bận", TrungKhanh.contextOf(officerOf(unit)));
    }

    private void register(Role role, String group, @Nullable String unit) {
        Actor officer = new Actor("can.bo", "Nông Thị Cán", TrungKhanh.COMMUNE, "truong-hoc", Set.of(role));
        scenario.registerDelegate.register(
                new Registration(TrungKhanh.CONFERENCE, group, unit, "An", null, null, null, Contact.NONE),
                null,
                TrungKhanh.contextOf(officer));
    }
}

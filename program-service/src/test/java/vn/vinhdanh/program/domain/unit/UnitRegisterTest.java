package vn.vinhdanh.program.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.unit.RegisteredUnit.Particulars;
import vn.vinhdanh.program.domain.unit.UnitEvent.UnitsChanged;
import vn.vinhdanh.program.domain.unit.UnitRules.APastUnitDoesNotChange;
import vn.vinhdanh.program.domain.unit.UnitRules.ARegisterHasAtMost500Units;
import vn.vinhdanh.program.domain.unit.UnitRules.AUnitCodeIsGivenOnce;
import vn.vinhdanh.program.domain.unit.UnitRules.AUnitIsBelowAPresentUnit;
import vn.vinhdanh.program.domain.unit.UnitRules.AUnitIsMergedIntoAnotherPresentUnit;
import vn.vinhdanh.program.domain.unit.UnitRules.AUnitIsNotBelowItself;
import vn.vinhdanh.program.domain.unit.UnitRules.AUnitIsNotMergedIntoWhatIsBelowIt;

/** Hamlets A and B below their group, group 1 below B; a merged and a dissolved hamlet of before. */
class UnitRegisterTest {

    private static final UnitRegister REGISTER = after(
            UnitRegister.open("trung-khanh", Map.of("cac-xom", "Các xóm")).state(),
            register -> register.add("xom-a", unit("Xóm A", "cac-xom")).state(),
            register -> register.add("xom-b", unit("Xóm B", "cac-xom")).state(),
            register -> register.add("to-1", unit("Tổ 1", "xom-b")).state(),
            register -> register.add("xom-cu", unit("Xóm Cũ", "cac-xom")).state(),
            register -> register.add("xom-het", unit("Xóm Hết", "cac-xom")).state(),
            register -> register.merge("xom-cu", "xom-a").state(),
            register -> register.dissolve("xom-het").state());

    /** A command of the register, and the rule that refuses it. */
    static Stream<Arguments> refused() {
        return Stream.of(
                refused("add a code of now", r -> r.add("xom-a", unit("Khác", null)), AUnitCodeIsGivenOnce.class),
                refused("add a code of before", r -> r.add("xom-cu", unit("Xóm Cũ", null)), AUnitCodeIsGivenOnce.class),
                refused(
                        "add below nothing",
                        r -> r.add("moi", unit("Mới", "khong-co")),
                        AUnitIsBelowAPresentUnit.class),
                refused("add below merged", r -> r.add("moi", unit("Mới", "xom-cu")), AUnitIsBelowAPresentUnit.class),
                refused(
                        "add below dissolved",
                        r -> r.add("moi", unit("Mới", "xom-het")),
                        AUnitIsBelowAPresentUnit.class),
                refused("change an unknown", r -> r.change("khong-co", unit("Mới", null)), NotFound.class),
                refused("change a merged", r -> r.change("xom-cu", unit("Mới", null)), APastUnitDoesNotChange.class),
                refused(
                        "change a dissolved",
                        r -> r.change("xom-het", unit("Mới", null)),
                        APastUnitDoesNotChange.class),
                refused("move below nothing", r -> r.change("xom-a", unit("A", "x")), AUnitIsBelowAPresentUnit.class),
                refused("move below itself", r -> r.change("xom-b", unit("B", "xom-b")), AUnitIsNotBelowItself.class),
                refused("move below its own", r -> r.change("cac-xom", unit("C", "to-1")), AUnitIsNotBelowItself.class),
                refused("merge an unknown", r -> r.merge("khong-co", "xom-a"), NotFound.class),
                refused("merge a merged", r -> r.merge("xom-cu", "xom-b"), APastUnitDoesNotChange.class),
                refused("merge a dissolved", r -> r.merge("xom-het", "xom-b"), APastUnitDoesNotChange.class),
                refused("merge into nothing", r -> r.merge("xom-a", "x"), AUnitIsMergedIntoAnotherPresentUnit.class),
                refused("merge into itself", r -> r.merge("xom-a", "xom-a"), AUnitIsMergedIntoAnotherPresentUnit.class),
                refused(
                        "merge into a merged",
                        r -> r.merge("xom-b", "xom-cu"),
                        AUnitIsMergedIntoAnotherPresentUnit.class),
                refused(
                        "merge into a dissolved",
                        r -> r.merge("xom-b", "xom-het"),
                        AUnitIsMergedIntoAnotherPresentUnit.class),
                refused("merge into its own", r -> r.merge("cac-xom", "to-1"), AUnitIsNotMergedIntoWhatIsBelowIt.class),
                refused("dissolve an unknown", r -> r.dissolve("khong-co"), NotFound.class),
                refused("dissolve a merged", r -> r.dissolve("xom-cu"), APastUnitDoesNotChange.class),
                refused("dissolve a dissolved", r -> r.dissolve("xom-het"), APastUnitDoesNotChange.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_command_that_contradicts_the_register_is_refused(
            String name, Command command, Class<? extends RuntimeException> rule) {
        assertThatThrownBy(() -> command.decide(REGISTER)).isInstanceOf(rule);
    }

    @Test
    void a_register_begins_with_the_units_of_the_plans() {
        Outcome<UnitRegister, UnitEvent> opened = UnitRegister.open("trung-khanh", Map.of("cac-xom", "Các xóm"));

        assertThat(opened.state().sequence()).isZero();
        assertThat(opened.events()).containsExactly(new UnitsChanged(opened.state()));
        assertThat(opened.state().tree().nameOf("cac-xom")).isEqualTo("Các xóm");
    }

    @Test
    void a_plan_adds_what_is_unknown_and_the_register_keeps_its_names() {
        Map<String, String> plan = new LinkedHashMap<>();
        plan.put("xom-a", "Xóm A tên trong kế hoạch");
        plan.put("xom-cu", "Xóm Cũ");
        plan.put("tram-y-te", "Trạm Y tế");

        Outcome<UnitRegister, UnitEvent> claimed = REGISTER.claim(plan);

        assertThat(claimed.state().tree().nameOf("xom-a")).isEqualTo("Xóm A");
        assertThat(claimed.state().tree().current("xom-cu")).isEqualTo("xom-a");
        assertThat(claimed.state().units()).hasSize(REGISTER.units().size() + 1);
        assertThat(entry(claimed.state(), "tram-y-te").particulars()).isEqualTo(unit("Trạm Y tế", null));
        assertThat(claimed.events()).hasSize(1);
        assertThat(claimed.state().claim(plan).changesNothing(claimed.state())).isTrue();
    }

    @Test
    void the_same_unit_again_changes_nothing() {
        assertThat(REGISTER.add("xom-a", unit("Xóm A", "cac-xom")).changesNothing(REGISTER))
                .isTrue();
    }

    @Test
    void a_new_name_or_place_is_published_with_the_next_sequence() {
        UnitRegister moved = REGISTER.change("to-1", unit("Tổ Một", "xom-a")).state();

        assertThat(moved.sequence()).isEqualTo(REGISTER.sequence() + 1);
        assertThat(moved.tree().nameOf("to-1")).isEqualTo("Tổ Một");
        assertThat(moved.tree().isWithin("to-1", List.of("xom-a"))).isTrue();
        assertThat(moved.tree().isWithin("to-1", List.of("xom-b"))).isFalse();
    }

    @Test
    void a_contact_and_who_is_responsible_are_kept_and_not_published() {
        Particulars reachable = new Particulars("Xóm A", "cac-xom", "0206 000 001", "Nông Văn Tú");

        Outcome<UnitRegister, UnitEvent> changed = REGISTER.change("xom-a", reachable);

        assertThat(entry(changed.state(), "xom-a").particulars()).isEqualTo(reachable);
        assertThat(changed.events()).isEmpty();
        assertThat(changed.state().sequence()).isEqualTo(REGISTER.sequence());
    }

    @Test
    void what_was_below_a_merged_unit_goes_below_the_one_that_continues_it() {
        UnitRegister merged = REGISTER.merge("xom-b", "xom-a").state();

        assertThat(entry(merged, "to-1").particulars().parent()).isEqualTo("xom-a");
        assertThat(merged.tree().current("xom-b")).isEqualTo("xom-a");
        assertThat(merged.tree().scopeOf("xom-b")).containsExactly("to-1", "xom-a", "xom-b", "xom-cu");
        assertThat(entry(merged, "xom-b").works()).isFalse();
    }

    @Test
    void what_was_below_a_dissolved_unit_goes_to_the_one_above_it() {
        UnitRegister dissolved = REGISTER.dissolve("xom-b").state();
        UnitRegister top = dissolved.dissolve("cac-xom").state();

        assertThat(entry(dissolved, "to-1").particulars().parent()).isEqualTo("cac-xom");
        assertThat(dissolved.tree().scopeOf("cac-xom")).contains("xom-b", "to-1");
        assertThat(entry(top, "to-1").particulars().parent()).isNull();
        assertThat(entry(top, "xom-a").works()).isTrue();
    }

    @Test
    void a_register_has_room_for_500() {
        Map<String, String> many = new LinkedHashMap<>();
        for (int number = 0; number < 500; number++) {
            many.put("xom-" + number, "Xóm " + number);
        }
        UnitRegister full = UnitRegister.open("trung-khanh", many).state();

        assertThatExceptionOfType(ARegisterHasAtMost500Units.class)
                .isThrownBy(() -> full.add("xom-500", unit("Xóm 500", null)));
        assertThatExceptionOfType(ARegisterHasAtMost500Units.class)
                .isThrownBy(() -> full.claim(Map.of("xom-500", "Xóm 500")));
    }

    private interface Command {
        Outcome<UnitRegister, UnitEvent> decide(UnitRegister register);
    }

    private static Arguments refused(String name, Command command, Class<? extends RuntimeException> rule) {
        return Arguments.of(name, command, rule);
    }

    private static Particulars unit(String name, @Nullable String parent) {
        return new Particulars(name, parent, null, null);
    }

    private static RegisteredUnit entry(UnitRegister register, String code) {
        return register.units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @SafeVarargs
    private static UnitRegister after(UnitRegister first, UnaryOperator<UnitRegister>... changes) {
        UnitRegister register = first;
        for (UnaryOperator<UnitRegister> change : changes) {
            register = Objects.requireNonNull(change.apply(register));
        }
        return register;
    }
}

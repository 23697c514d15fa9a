package vn.vinhdanh.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.kernel.UnitTree.Unit;

/** Hamlets and schools below their groups; xóm B was merged into xóm A, and xóm C into xóm B before that. */
final class UnitTreeTest {

    private static final UnitTree TREE = new UnitTree(List.of(
            unit("cac-xom", "Các xóm", null),
            unit("xom-a", "Xóm A", "cac-xom"),
            merged("xom-b", "Xóm B", "xom-a"),
            merged("xom-c", "Xóm C", "xom-b"),
            unit("to-1", "Tổ 1", "xom-c"),
            dissolved("xom-d", "Xóm D", "cac-xom"),
            unit("truong-hoc", "Các trường học", null),
            unit("truong-mam-non", "Trường Mầm non", "truong-hoc")));

    @ParameterizedTest
    @CsvSource({"xom-a, xom-a", "xom-b, xom-a", "xom-c, xom-a", "xom-d, xom-d", "xom-la, xom-la"})
    void a_merged_unit_is_the_one_that_continues_it(String code, String current) {
        assertThat(TREE.current(code)).isEqualTo(current);
    }

    @ParameterizedTest
    @CsvSource({
        "cac-xom, cac-xom to-1 xom-a xom-b xom-c xom-d",
        "xom-a, to-1 xom-a xom-b xom-c",
        "xom-b, to-1 xom-a xom-b xom-c",
        "xom-d, xom-d",
        "truong-mam-non, truong-mam-non",
        "xom-la, xom-la"
    })
    void an_officer_works_for_the_own_unit_and_what_lies_below(String code, String scope) {
        assertThat(TREE.scopeOf(code)).containsExactly(scope.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"xom-a, Xóm A", "xom-c, Xóm A", "xom-d, Xóm D", "xom-la,"})
    void a_unit_has_the_name_of_the_present_one(String code, @Nullable String name) {
        assertThat(TREE.nameOf(code)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "to-1, cac-xom, true",
        "to-1, xom-b, true",
        "xom-c, xom-a, true",
        "xom-d, cac-xom, true",
        "xom-la, xom-la, true",
        "cac-xom, xom-a, false",
        "xom-a, truong-hoc, false",
        "xom-la, cac-xom, false"
    })
    void a_unit_is_within_those_above_it(String code, String other, boolean within) {
        assertThat(TREE.isWithin(code, List.of("khac", other))).isEqualTo(within);
    }

    @Test
    void without_a_register_each_unit_is_itself() {
        assertThat(UnitTree.EMPTY.current("xom-a")).isEqualTo("xom-a");
        assertThat(UnitTree.EMPTY.scopeOf("xom-a")).containsExactly("xom-a");
        assertThat(UnitTree.EMPTY.nameOf("xom-a")).isNull();
        assertThat(UnitTree.EMPTY.isWithin("xom-a", List.of("xom-a"))).isTrue();
        assertThat(UnitTree.EMPTY.isWithin("xom-a", List.of())).isFalse();
    }

    @Test
    void circles_and_gaps_in_the_data_end_each_question() {
        UnitTree wrong = new UnitTree(List.of(
                unit("a", "A", "b"),
                unit("b", "B", "a"),
                merged("c", "C", "d"),
                merged("d", "D", "c"),
                unit("e", "E", "nowhere"),
                unit("e", "E twice", null),
                unit("f", "F", "f")));

        assertThat(wrong.scopeOf("a")).containsExactly("a", "b");
        assertThat(wrong.current("c")).isEqualTo("c");
        assertThat(wrong.current("d")).isEqualTo("d");
        assertThat(wrong.scopeOf("c")).containsExactly("c");
        assertThat(wrong.scopeOf("nowhere")).containsExactly("e", "nowhere");
        assertThat(wrong.nameOf("e")).isEqualTo("E");
        assertThat(wrong.scopeOf("f")).containsExactly("f");
    }

    private static Unit unit(String code, String name, @Nullable String parent) {
        return new Unit(code, name, parent, null, false);
    }

    private static Unit merged(String code, String name, String into) {
        return new Unit(code, name, null, into, false);
    }

    private static Unit dissolved(String code, String name, String parent) {
        return new Unit(code, name, parent, null, true);
    }
}

package vn.vinhdanh.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    private record Person(String name, @Nullable String callName) {}

    @Test
    void people_are_listed_by_call_name_then_middle_then_family_name() {
        assertThat(inOrder("Nông Văn An", "Bế Thị Bình", "Lý Văn An", "Hoàng Thị An", "Nông Thị Ân", "An"))
                .containsExactly("An", "Hoàng Thị An", "Lý Văn An", "Nông Văn An", "Nông Thị Ân", "Bế Thị Bình");
    }

    /** Never mixed by what comes after it: Anh is not between two An. */
    @Test
    void a_call_name_ends_where_it_ends() {
        assertThat(inOrder("Hoàng Văn An", "Bế Anh", "Ưng Ý An")).containsExactly("Hoàng Văn An", "Ưng Ý An", "Bế Anh");
    }

    @Test
    void tone_marks_are_ordered_as_in_a_dictionary() {
        assertThat(inOrder("Tạ Tú", "Tạ Tự", "Tạ Tu", "Tạ Tư", "Tạ Đa", "Tạ Da"))
                .containsExactly("Tạ Da", "Tạ Đa", "Tạ Tu", "Tạ Tú", "Tạ Tư", "Tạ Tự");
    }

    @Test
    void a_call_name_that_comes_first_is_followed_by_the_family_name() {
        assertThat(NameOrder.Parts.of("Y Moan Êñuôl", null)).isEqualTo(new NameOrder.Parts("Y Moan", "", "Êñuôl"));
        assertThat(NameOrder.Parts.of("Siu H'Yên", null)).isEqualTo(new NameOrder.Parts("H'Yên", "", "Siu"));
        assertThat(NameOrder.Parts.of("Nông Thị Hoa (mẫu)", null)).isEqualTo(new NameOrder.Parts("Hoa", "Thị", "Nông"));
        assertThat(inOrder("Nông Thị Hương", "H'Ngăm Ayŭn", "Y Moan Êñuôl", "Bế Văn Giang"))
                .containsExactly("Bế Văn Giang", "H'Ngăm Ayŭn", "Nông Thị Hương", "Y Moan Êñuôl");
    }

    @Test
    void an_officer_knows_better() {
        assertThat(NameOrder.Parts.of("Niê Thanh Mai", "Thanh Mai"))
                .isEqualTo(new NameOrder.Parts("Thanh Mai", "", "Niê"));
        assertThat(List.of(new Person("Niê Thanh Mai", "Thanh Mai"), new Person("Lý Thị Nga", null)).stream()
                        .sorted(order())
                        .map(Person::name))
                .containsExactly("Lý Thị Nga", "Niê Thanh Mai");
        assertThat(NameOrder.Parts.of("Hoàng Văn Tú", "Chín"))
                .isEqualTo(new NameOrder.Parts("Chín", "Văn Tú", "Hoàng"));
    }

    private static List<String> inOrder(String... names) {
        return List.of(names).stream()
                .map(name -> new Person(name, null))
                .sorted(order())
                .map(Person::name)
                .toList();
    }

    private static Comparator<Person> order() {
        return NameOrder.by(Person::name, Person::callName);
    }
}

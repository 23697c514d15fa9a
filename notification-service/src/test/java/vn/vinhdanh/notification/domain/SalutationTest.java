package vn.vinhdanh.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.notification.fixtures.Guests;

class SalutationTest {

    /** A prefix of a name is no title: Y marks a man in Ê Đê and a woman in Xơ Đăng. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Hoàng Văn Đức, , Ông/Bà Hoàng Văn Đức",
                "Hoàng Văn Đức, MR, Ông Hoàng Văn Đức",
                "Nông Thị Hoa, MS, Bà Nông Thị Hoa",
                "Bà Nông Thị Hoa, , Bà Nông Thị Hoa",
                "Bà Nông Thị Hoa, MS, Bà Nông Thị Hoa",
                "Ông/Bà Lý A, , Ông/Bà Lý A",
                "Ông / Bà Lý A, , Ông / Bà Lý A",
                "Đồng chí Lý A, MR, Đồng chí Lý A",
                "Đ/c Lý A, , Đ/c Lý A",
                "Gia đình ông Lý A, , Gia đình ông Lý A",
                "Y Bhiăo Niê, , Ông/Bà Y Bhiăo Niê",
                "H'Ngăm Ayŭn, , Ông/Bà H'Ngăm Ayŭn",
                "Bàn Văn Tú, , Ông/Bà Bàn Văn Tú",
                "Ông, , Ông/Bà Ông",
                "Hoàng Văn Đức, DR, Ông/Bà Hoàng Văn Đức"
            })
    void no_title_stands_before_a_title_and_none_follows_from_a_name(
            String name, @Nullable String salutation, String addressee) {
        assertThat(Guests.invitation(name, Salutation.of(salutation)).addressee())
                .isEqualTo(addressee);
    }
}

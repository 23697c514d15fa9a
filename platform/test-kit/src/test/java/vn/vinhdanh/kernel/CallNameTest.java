package vn.vinhdanh.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which part of a name a list is ordered, as a rule proposes it. */
class CallNameTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\0', textBlock = """
            Hoàng Văn Đức,          Đức
            Nông Thị Hoa (mẫu),     Hoa
            Giàng A Páo,            Páo
            Nguyễn Y Vân,           Vân
            Đức,                    Đức
            Y Moan Êñuôl,           Y Moan
            Y Bhơ̆k Ƀkrông,          Y Bhơ̆k
            H'Ngăm Ayŭn,            H'Ngăm
            H’Ngăm Ayŭn,            H’Ngăm
            H' Wĭng Ê̆ban,           H' Wĭng
            H Wĭng Êban,            H Wĭng
            Siu H'Yên,              H'Yên
            A Yêl,                  A Yêl
            A Tranh Dũng,           A Tranh
            Y,                      Y
            """)
    void a_person_is_called_by(String name, String called) {
        assertThat(CallName.of(name)).isEqualTo(called);
    }
}

package vn.vinhdanh.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who signs, in the capacity that Nghị định 30/2020/NĐ-CP gives. */
class SignatureTest {

    @Test
    void the_head_signs_in_the_own_name_and_a_deputy_for_the_head() {
        assertThat(Signature.of("Chủ tịch", "Lý Thị Mai").capacity()).containsExactly("Chủ tịch");
        assertThat(Signature.of("Phó Chủ tịch", "Lý Thị Mai").capacity())
                .containsExactly("KT. Chủ tịch", "Phó Chủ tịch");
        assertThat(Signature.of("PHÓ CHỦ TỊCH", "Lý Thị Mai").capacity())
                .containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void a_committee_signs_through_its_head_or_its_deputy() {
        assertThat(Signature.onBehalf("TM. Ủy ban nhân dân", "Chủ tịch", "Lý Thị Mai")
                        .capacity())
                .containsExactly("TM. Ủy ban nhân dân", "Chủ tịch");
        assertThat(Signature.onBehalf("TM. Ủy ban nhân dân", "Phó Chủ tịch", "Lý Thị Mai")
                        .capacity())
                .containsExactly("TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch");
    }

    @Test
    void other_authorities_are_written_out() {
        assertThat(Signature.of("TL. Chủ tịch / Chánh Văn phòng", "Lý Thị Mai").capacity())
                .containsExactly("TL. Chủ tịch", "Chánh Văn phòng");
        assertThat(Signature.of("KT. Chủ tịch / Phó Chủ tịch", "Lý Thị Mai").capacity())
                .containsExactly("KT. Chủ tịch", "Phó Chủ tịch");
    }

    @ParameterizedTest
    @CsvSource({
        "Chủ tịch, Chủ tịch",
        "Phó Chủ tịch, Chủ tịch",
        "KT. Chủ tịch / Phó Chủ tịch, Chủ tịch",
        "TUQ. Chủ tịch / Trưởng phòng Văn hóa - Xã hội, Chủ tịch",
        "Q. Chủ tịch, Chủ tịch"
    })
    void the_head_decides_whoever_signs(String position, String head) {
        assertThat(Signature.headOf(position)).isEqualTo(head);
    }
}

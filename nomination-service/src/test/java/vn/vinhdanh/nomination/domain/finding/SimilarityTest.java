package vn.vinhdanh.nomination.domain.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts of achievements raise a question. */
class SimilarityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            true  | Hoàn thành xuất sắc nhiệm vụ        | Hoàn thành xuất sắc nhiệm vụ.
            true  | Hoàn thành xuất sắc nhiệm vụ        | HOÀN THÀNH  xuat sac nhiem vu
            true  | Hiến 300 m² đất làm đường           | Năm 2023 hiến 300 m² đất làm đường xóm, vận động 12 hộ cùng làm.
            true  | Dạy chữ cho 42 học sinh vùng cao, không em nào bỏ học | Dạy chữ cho 42 em vùng cao; không em nào bỏ học
            true  | Cứu người                           | Cứu người trong lũ
            false | Hiến 300 m² đất làm đường           | Dạy chữ cho 42 học sinh vùng cao
            false | Khám bệnh cho hộ nghèo              | Vận động hộ nghèo xây cầu dân sinh
            false | Hiến đất làm đường năm 2023         | Ủng hộ tiền sửa trường học năm 2023
            false | .                                   | .
            """)
    void texts_are_similar(boolean similar, String one, String other) {
        assertThat(Similarity.percent(one, other) >= Similarity.THRESHOLD_PERCENT)
                .isEqualTo(similar);
        assertThat(Similarity.percent(one, other)).isEqualTo(Similarity.percent(other, one));
    }
}

package vn.vinhdanh.program.domain.banner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.program.domain.banner.BannerText.Place;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.program.fixtures.Plans;

class BannerTextTest {

    private static final Conference OPEN = Plans.imported(PlanText.trungKhanh());
    private static final Conference FIXED = Plans.trungKhanhWithFixedDate();

    @Test
    void the_backdrop_says_the_day_as_soon_as_it_is_fixed() {
        assertThat(BannerText.of(OPEN, Place.BACKDROP, 1).footer())
                .isEqualTo("Trùng Khánh, ngày       tháng        năm 2025");
        assertThat(BannerText.of(FIXED, Place.BACKDROP, 1).footer()).isEqualTo("Trùng Khánh, ngày 28 tháng 8 năm 2025");
        Conference inFebruary = OPEN.reschedule(LocalDate.of(2026, 2, 3), LocalTime.of(8, 0), Plans.BEFORE)
                .state();
        assertThat(BannerText.of(inFebruary, Place.BACKDROP, 1).footer())
                .isEqualTo("Trùng Khánh, ngày 03 tháng 02 năm 2026");
        Conference inMarch = OPEN.reschedule(LocalDate.of(2026, 3, 10), LocalTime.of(8, 0), Plans.BEFORE)
                .state();
        assertThat(BannerText.of(inMarch, Place.BACKDROP, 1).footer())
                .isEqualTo("Trùng Khánh, ngày 10 tháng 3 năm 2026");
    }

    @Test
    void each_slogan_is_a_banner_of_its_own() {
        assertThat(BannerText.of(OPEN, Place.BACKDROP, 1).lines())
                .startsWith("ỦY BAN NHÂN DÂN XÃ TRÙNG KHÁNH", "HỘI NGHỊ")
                .hasSize(4);
        BannerText inside = BannerText.of(OPEN, Place.INSIDE, 2);
        assertThat(inside.lines()).containsExactly("Đoàn kết, sáng tạo, thi đua xây dựng và bảo vệ Tổ quốc!");
        assertThat(inside.footer()).isNull();
        assertThat(BannerText.of(OPEN, Place.OUTSIDE, 1).lines().getFirst()).startsWith("Nhiệt liệt chào mừng");
    }

    @ParameterizedTest
    @CsvSource({"BACKDROP, 0", "BACKDROP, 2", "INSIDE, 0", "INSIDE, 3", "OUTSIDE, 2"})
    void a_text_that_the_plan_does_not_have_is_not_found(Place place, int number) {
        assertThatThrownBy(() -> BannerText.of(OPEN, place, number)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({"BACKDROP", "INSIDE", "OUTSIDE"})
    void a_plan_without_texts_has_no_banners(Place place) {
        Conference bare = Plans.imported(PlanText.damThuy());

        assertThatThrownBy(() -> BannerText.of(bare, place, 1)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({"500, 300, 0", "20000, 10000, 200", "8000, 4000, 30"})
    void a_banner_has_a_size_that_can_be_hung(int width, int height, int bleed) {
        assertThat(new BannerSize(width, height, bleed).width()).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "499, 300, 0, width",
        "20001, 300, 0, width",
        "500, 299, 0, height",
        "500, 10001, 0, height",
        "500, 300, -1, bleed",
        "500, 300, 201, bleed"
    })
    void another_size_is_refused_by_its_field(int width, int height, int bleed, String field) {
        assertThatThrownBy(() -> new BannerSize(width, height, bleed))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.faults())
                                .extracting(InvalidInput.FieldError::path)
                                .containsExactly(field));
    }

    @Test
    void all_wrong_lengths_are_said_at_once() {
        assertThatThrownBy(() -> new BannerSize(0, 0, 999))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.faults()).hasSize(3));
    }
}

package vn.vinhdanh.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads certificates back. The files are in {@code target/papers}, to be looked at. */
class CertificateOnPaperTest {

    private static final String ADDRESS = "https://vinhdanh.trungkhanh.example/verify/" + "AbC-_123".repeat(5) + "AbCd";
    private static final String LONG_COLLECTIVE =
            "Câu lạc bộ Liên thế hệ tự giúp nhau và Tổ hợp tác dệt thổ cẩm buôn Ư\u0306ng Čư\u0306 Ñŏ, xã Cư M'gar, Đắk Lắk";
    private static final CertificateStock PREPRINTED = new CertificateStock(true, 0, 0);

    private final PdfRenderer renderer = new PdfRenderer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoàng Văn Đức",
                "H'Đăm Niê Kđăm",
                "Y Bhin Ayŭn",
                "Y Bhơ\u0306k Ƀkrông",
                "Nguyễn Phúc Công Tằng Tôn Nữ Thị Thùy Dương",
                LONG_COLLECTIVE
            })
    void each_name_is_printed_whole_inside_of_the_frame(String name) throws IOException {
        assertThat(LONG_COLLECTIVE.length()).isGreaterThanOrEqualTo(90);
        for (CertificateStock stock : List.of(CertificateStock.PLAIN, PREPRINTED)) {
            Printed printed = printed(List.of(to(name)), stock, name.split("\\P{L}+")[0] + stock.preprinted());

            assertThat(printed.pages()).isOne();
            assertThat(printed.text())
                    .contains(name, "Quyết định số 05/QĐ-UBND", "Số vào sổ: 12/2025", "Nông Văn Hưởng");
            assertThat(printed.scanned()).isEqualTo(ADDRESS);
            assertThat(printed.lines()).allSatisfy(text -> {
                assertThat(text.left()).isGreaterThan(14);
                assertThat(text.right()).isLessThan(283);
                assertThat(text.baseline()).isBetween(12.0, 198.0);
            });
        }
    }

    @Test
    void a_long_name_is_set_smaller_and_in_two_lines() {
        double shortName = sizeOf("Hoàng Văn Đức");

        assertThat(shortName).isEqualTo(30);
        assertThat(sizeOf("Nguyễn Phúc Công Tằng Tôn Nữ Thị Thùy Dương")).isBetween(20.0, 30.0);
        assertThat(sizeOf(LONG_COLLECTIVE)).isBetween(12.0, 29.0);
        assertThat(sizeOf("Mộttừrấtdài".repeat(8))).isLessThan(20);
    }

    @Test
    void a_page_that_is_full_of_text_keeps_it_all_above_the_signature() throws IOException {
        Certificate full = new Certificate(
                "Chủ tịch Ủy ban nhân dân đặc khu Vân Đồn",
                new Certificate.Titles("Tặng danh hiệu", "Chiến sĩ thi đua cơ sở"),
                LONG_COLLECTIVE + " và " + LONG_COLLECTIVE,
                "Phó Hiệu trưởng phụ trách Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở "
                        .repeat(3)
                        .strip(),
                "Đã có thành tích tiêu biểu, được biểu dương tại Hội nghị Biểu dương điển hình tiên tiến "
                        .repeat(4)
                        .strip(),
                proof(),
                new PlaceAndDate("Vân Đồn", LocalDate.of(2026, 1, 5)),
                Signature.of(
                        "TUQ. Chủ tịch / Trưởng phòng Văn hóa - Xã hội",
                        "Nguyễn Phúc Công Tằng Tôn Nữ Thị Thùy Dương"));
        Printed printed = printed(List.of(full), CertificateStock.PLAIN, "full");

        assertThat(printed.text()).contains(full.recipient(), full.about(), full.merit(), "TUQ. CHỦ TỊCH");
        double place = printed.lines().stream()
                .filter(text -> text.words().contains("Vân Đồn, ngày"))
                .findFirst()
                .orElseThrow()
                .baseline();
        double lastOfBody = printed.lines().stream()
                .filter(text -> text.words().contains("tiên tiến"))
                .mapToDouble(Printed.Text::baseline)
                .max()
                .orElseThrow();
        assertThat(lastOfBody).isLessThan(place - 2);
    }

    @Test
    void preprinted_stock_gets_only_what_differs_and_is_moved_by_tenths_of_a_millimetre() {
        Printed exact = Printed.of(renderer.render(List.of(to("Hoàng Văn Đức")), PREPRINTED));
        Printed moved = Printed.of(renderer.render(List.of(to("Hoàng Văn Đức")), new CertificateStock(true, 25, -14)));

        assertThat(exact.text()).doesNotContain("CỘNG HÒA", "GIẤY KHEN", "TẶNG");
        assertThat(nameIn(moved).left() - nameIn(exact).left())
                .isEqualTo(2.5, org.assertj.core.api.Assertions.within(0.01));
        assertThat(nameIn(moved).baseline() - nameIn(exact).baseline())
                .isEqualTo(-1.4, org.assertj.core.api.Assertions.within(0.01));
    }

    @Test
    void a_batch_keeps_its_order_and_the_same_one_gives_the_same_bytes() {
        List<Certificate> batch = IntStream.rangeClosed(1, 500)
                .mapToObj(number -> to("Người Thứ " + number))
                .toList();
        byte[] file = renderer.render(batch, CertificateStock.PLAIN);

        Printed printed = Printed.of(file);
        assertThat(printed.pages()).isEqualTo(500);
        int last = -1;
        for (int number : new int[] {1, 2, 77, 499, 500}) {
            int at = printed.text().indexOf("Người Thứ " + number + " ");
            assertThat(at).isGreaterThan(last);
            last = at;
        }
        assertThat(renderer.render(batch, CertificateStock.PLAIN)).isEqualTo(file);
        assertThatThrownBy(() -> renderer.render(List.of(), CertificateStock.PLAIN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_test_page_has_a_grid_of_ten_millimetres_moved_as_the_printer_is_off() throws IOException {
        byte[] file =
                renderer.renderTestPage("Máy in văn phòng: sang phải 2,5 mm", new CertificateStock(true, 25, -14));
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "certificate-test-page.pdf"), file);
        Printed printed = Printed.of(file);

        assertThat(printed.text()).contains("Máy in văn phòng: sang phải 2,5 mm", "290", "200");
        assertThat(printed.shapes(1).stream().map(shape -> Math.round(shape.left() * 10) / 10.0))
                .contains(102.5, 252.5);
    }

    private double sizeOf(String name) {
        return nameIn(Printed.of(renderer.render(List.of(to(name)), PREPRINTED)))
                .size();
    }

    /** The first line of the recipient, which is the uppermost text. */
    private static Printed.Text nameIn(Printed printed) {
        return printed.lines().stream()
                .min(java.util.Comparator.comparingDouble(Printed.Text::baseline))
                .orElseThrow();
    }

    private Printed printed(List<Certificate> certificates, CertificateStock stock, String file) throws IOException {
        byte[] pdf = renderer.render(certificates, stock);
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "certificate-" + file + ".pdf"), pdf);
        return Printed.of(pdf);
    }

    private static Certificate to(String name) {
        return new Certificate(
                "Chủ tịch Ủy ban nhân dân xã Trùng Khánh",
                new Certificate.Titles("Tặng", "Giấy khen"),
                name,
                "Giáo viên Trường PTDTBT Tiểu học và THCS Đình Phong – Các trường học",
                "Đã có thành tích tiêu biểu, được biểu dương tại Hội nghị Biểu dương điển hình tiên tiến xã Trùng Khánh"
                        + " giai đoạn 2020 - 2025",
                proof(),
                new PlaceAndDate("Trùng Khánh", LocalDate.of(2025, 8, 20)),
                Signature.of("Chủ tịch", "Nông Văn Hưởng"));
    }

    private static Certificate.Proof proof() {
        return new Certificate.Proof(
                "Quyết định số 05/QĐ-UBND ngày 20 tháng 8 năm 2025", "Số vào sổ: 12/2025", ADDRESS);
    }
}

package vn.vinhdanh.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.paper.Invitation.Format;
import vn.vinhdanh.paper.fixtures.Papers;

/** An invitation filled into the page that its conference shares looks like one that is laid out alone. */
class InvitationTemplateTest {

    private static final int LARGEST = 80_000;

    private final PdfRenderer renderer = new PdfRenderer();

    static Stream<Arguments> guests() {
        return Stream.of(Format.values())
                .flatMap(format -> Stream.of(
                        Arguments.of(format, "Ông Bế Ích Quân", "Trưởng xóm"),
                        Arguments.of(format, "Bà Ưỡng Ẩỗ Ễử Ậợ Ỳẵ", ""),
                        Arguments.of(format, "Hộ ông Lý Văn Phúc (chủ hộ)", "Xóm Pò Peo, xã Trùng Khánh"),
                        Arguments.of(format, " Bà  Nông\u00a0Thị \u200bThùy Dương ", "Giáo viên"),
                        Arguments.of(
                                format,
                                "Bà Nguyễn Phạm Hoàng Khánh Quỳnh",
                                "Chi hội trưởng Chi hội Phụ nữ xóm Bản Chang - điển hình tiên tiến được biểu dương")));
    }

    @ParameterizedTest
    @MethodSource("guests")
    void a_filled_in_page_looks_like_one_laid_out_alone(Format format, String name, String capacity) {
        Invitation invitation = invitation(format, name, capacity);
        byte[] file = renderer.render(invitation);
        Printed filledIn = Printed.of(file);
        Printed alone = Printed.of(Press.printAlone(invitation));

        assertThat(file).hasSizeLessThan(LARGEST).isNotEqualTo(Press.printAlone(invitation));
        assertThat(filledIn.pages()).isOne();
        assertThat(filledIn.text()).isEqualTo(alone.text());
        assertThat(filledIn.shapes(1)).isEqualTo(alone.shapes(1));
        assertThat(filledIn.scanned()).isEqualTo(Papers.ANSWER_LINK);
        List<Printed.Text> lines = filledIn.lines();
        List<Printed.Text> expected = alone.lines();
        assertThat(lines).hasSameSizeAs(expected);
        for (int at = 0; at < lines.size(); at++) {
            assertThat(lines.get(at).words()).isEqualTo(expected.get(at).words());
            assertThat(lines.get(at).left()).isCloseTo(expected.get(at).left(), within(0.05));
            assertThat(lines.get(at).baseline()).isEqualTo(expected.get(at).baseline());
            assertThat(lines.get(at).size()).isEqualTo(expected.get(at).size());
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void it_is_described_and_tagged_like_one_laid_out_alone(Format format, String name, String capacity) {
        Invitation invitation = invitation(format, name, capacity);
        assertThat(description(Printed.of(renderer.render(invitation))))
                .isEqualTo(description(Printed.of(Press.printAlone(invitation))));
    }

    private static List<Object> description(Printed printed) {
        return printed.ask(pdf -> List.of(
                pdf.getDocumentInformation().getTitle(),
                pdf.getDocumentInformation().getAuthor(),
                pdf.getDocumentInformation().getCreationDate(),
                pdf.getDocumentCatalog().getLanguage(),
                pdf.getDocumentCatalog().getMarkInfo().isMarked(),
                tags(pdf.getPage(0))));
    }

    private static List<String> tags(PDPage page) throws IOException {
        try (InputStream content = page.getContents()) {
            return Pattern.compile("/\\w+ <</MCID \\d+>> BDC")
                    .matcher(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .results()
                    .map(MatchResult::group)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("guests")
    void the_same_invitation_gives_the_same_bytes(Format format, String name, String capacity) {
        Invitation invitation = invitation(format, name, capacity);
        assertThat(renderer.render(invitation)).isEqualTo(new PdfRenderer().render(invitation));
    }

    static Stream<Arguments> guestsThatDoNotFit() {
        return Stream.of(
                Arguments.of(
                        "Hộ ông Lý Văn Phúc (chủ hộ), đại diện hộ gia đình văn hóa tiêu biểu giai đoạn"
                                + " 2020 - 2025 xóm Pò Peo",
                        "Chủ hộ"),
                Arguments.of("Ông Lý Văn Phúc", "Ư".repeat(100)),
                Arguments.of("Ms Jane 山 Doe", "Khách mời"),
                Arguments.of("", "Khách mời"),
                Arguments.of("Ông Lý Văn Phúc", "\u200b"));
    }

    @ParameterizedTest
    @MethodSource("guestsThatDoNotFit")
    void a_guest_that_does_not_fit_is_laid_out_alone(String name, String capacity) {
        Invitation invitation = invitation(Format.A4_PORTRAIT, name, capacity);
        assertThat(renderer.render(invitation)).isEqualTo(Press.printAlone(invitation));
    }

    @Test
    void an_invitation_without_a_code_is_laid_out_alone() {
        Invitation invitation =
                builder(Format.A4_PORTRAIT, "Ông Bế Ích Quân", "Trưởng xóm").build();
        assertThat(renderer.render(invitation)).isEqualTo(Press.printAlone(invitation));
    }

    @Test
    void a_page_holds_nothing_of_the_guest_before_and_no_placeholder() {
        renderer.render(invitation(Format.A4_PORTRAIT, "Ông Bế Ích Quân", "Trưởng xóm"));
        byte[] second = renderer.render(invitation(Format.A4_PORTRAIT, "Bà Nông Thị Ánh", "Giáo viên"));
        String file = new String(second, StandardCharsets.ISO_8859_1);
        int endOfTemplate = file.indexOf("%%EOF") + "%%EOF".length();

        assertThat(Printed.of(second).text())
                .contains("Bà Nông Thị Ánh", "Giáo viên")
                .doesNotContain("Bế Ích Quân", "Trưởng xóm", Guest.PLACEHOLDER);
        assertThat(Printed.of(file.substring(0, endOfTemplate).getBytes(StandardCharsets.ISO_8859_1))
                        .text())
                .isEmpty();
    }

    private static Invitation invitation(Format format, String name, String capacity) {
        return builder(format, name, capacity)
                .ticket(QrCode.of(Papers.ANSWER_LINK, "Quét để trả lời giấy mời"), "")
                .build();
    }

    private static Invitation.Builder builder(Format format, String name, String capacity) {
        return Invitation.to(name, capacity)
                .format(format)
                .heading(
                        Papers.COMMITTEE,
                        DocumentNumber.of(12, "GM-UBND"),
                        new PlaceAndDate("Trùng Khánh", Papers.SIGNED))
                .summary("Dự Hội nghị biểu dương điển hình tiên tiến giai đoạn 2020 - 2025")
                .host("Ủy ban nhân dân xã Trùng Khánh")
                .occasion("Tới dự Hội nghị biểu dương điển hình tiên tiến giai đoạn 2020 - 2025.")
                .detail("Thời gian", "07 giờ 30 phút, thứ Bảy, ngày 07 tháng 02 năm 2026")
                .note("Đề nghị đại biểu quét mã để trả lời tham dự và mang theo giấy mời này")
                .signature(Signature.onBehalf("TM. Ủy ban nhân dân", "Chủ tịch", "Nông Văn Hưởng"))
                .recipients("Như trên", "Lưu: VT");
    }
}

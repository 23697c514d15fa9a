package vn.vinhdanh.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.paper.Printed.Shape;
import vn.vinhdanh.paper.Printed.Text;
import vn.vinhdanh.paper.fixtures.Papers;

/** Reads the PDF of a Chairman's decision and measures it against Decree 30/2020/NĐ-CP, Annex I. */
class DecisionOnPaperTest {

    private static final Printed THREE = Printed.of(Papers.decision(3));
    private static final Printed MANY = Printed.of(Papers.decision(120));

    @Test
    void every_component_is_printed_with_its_diacritics() {
        assertThat(THREE.text())
                .contains(
                        "ỦY BAN NHÂN DÂN",
                        "XÃ TRÙNG KHÁNH",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 05/QĐ-UBND",
                        "Trùng Khánh, ngày 05 tháng 01 năm 2026",
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TRÙNG KHÁNH",
                        "Điều 1. Tặng Giấy khen",
                        "Điều 3. Chánh Văn phòng",
                        "Bằng chữ: Bốn triệu sáu trăm nghìn đồng",
                        "Hoàng Văn Đức",
                        "4.600.000");
    }

    @Test
    void legal_bases_end_with_a_semicolon_and_the_last_with_a_full_stop() {
        assertThat(THREE.text())
                .contains(
                        "ngày 16 tháng 6 năm 2025; Căn cứ",
                        "ngày 15 tháng 6 năm 2022; Căn cứ",
                        "khen thưởng; Theo đề nghị",
                        "ngày 29 tháng 12 năm 2025. QUYẾT ĐỊNH:");
    }

    @Test
    void the_text_ends_with_the_end_mark_and_the_recipients_with_a_full_stop() {
        assertThat(THREE.text())
                .contains("thi hành Quyết định này./.")
                .contains("- Như Điều 3;", "- Thường trực Đảng ủy, HĐND xã;", "- Lưu: VT, VHXH.");
    }

    @Test
    void font_sizes_follow_the_decree() {
        assertThat(THREE.line("CỘNG HÒA").size()).isBetween(12.0, 13.0);
        assertThat(THREE.line("ỦY BAN NHÂN DÂN").size()).isBetween(12.0, 13.0);
        assertThat(THREE.line("Độc lập").size()).isBetween(13.0, 14.0);
        assertThat(THREE.line("Số: 05").size()).isEqualTo(13);
        assertThat(THREE.line("Trùng Khánh, ngày").size()).isBetween(13.0, 14.0);
        assertThat(THREE.line("Về việc").size()).isBetween(13.0, 14.0);
        assertThat(THREE.line("Tặng Giấy khen của").size()).isBetween(13.0, 14.0);
        assertThat(THREE.line("Nơi nhận:").size()).isEqualTo(12);
        assertThat(THREE.line("- Như Điều 3").size()).isEqualTo(11);
        assertThat(THREE.line("Nông Văn Hưởng").size()).isBetween(13.0, 14.0);
    }

    @Test
    void the_rule_under_the_motto_is_as_wide_as_the_motto() {
        Text motto = THREE.line("Độc lập");
        Shape rule = ruleBelow(motto);
        assertThat(rule.left()).isCloseTo(motto.left(), within(0.5));
        assertThat(rule.right()).isCloseTo(motto.right(), within(0.5));
    }

    @Test
    void the_rules_under_issuer_and_summary_are_centred_and_a_third_to_a_half_of_the_text_wide() {
        for (Text words : List.of(THREE.line("XÃ TRÙNG KHÁNH"), THREE.line("thành tích xuất sắc trong phong"))) {
            Shape rule = ruleBelow(words);
            double width = words.right() - words.left();
            assertThat(rule.width()).isBetween(width / 3, width / 2);
            assertThat((rule.left() + rule.right()) / 2).isCloseTo((words.left() + words.right()) / 2, within(0.5));
        }
    }

    private static Shape ruleBelow(Text words) {
        double middle = (words.left() + words.right()) / 2;
        return THREE.shapes(1).stream()
                .filter(shape -> shape.left() < middle && shape.right() > middle)
                .filter(shape -> shape.top() > words.baseline() && shape.top() < words.baseline() + 4)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No rule under " + words));
    }

    @Test
    void number_and_place_are_on_one_line() {
        assertThat(THREE.line("Số: 05").baseline())
                .isCloseTo(THREE.line("Trùng Khánh, ngày").baseline(), within(0.2));
    }

    @Test
    void the_first_line_of_a_paragraph_is_indented_by_1_27_cm() {
        assertThat(THREE.line("Điều 2.").left()).isCloseTo(30 + 12.7, within(0.3));
        assertThat(THREE.line("Chính phủ quy định").left()).isCloseTo(30, within(0.3));
    }

    @Test
    void only_the_page_number_is_in_the_margins() {
        for (Text line : MANY.lines()) {
            assertThat(line.left()).as(line.toString()).isGreaterThanOrEqualTo(29.9);
            assertThat(line.right()).as(line.toString()).isLessThanOrEqualTo(195.1);
            assertThat(line.baseline()).as(line.toString()).isLessThanOrEqualTo(277);
            if (!line.words().matches("\\d+")) {
                assertThat(line.baseline()).as(line.toString()).isGreaterThan(20);
            }
        }
    }

    @Test
    void pages_are_numbered_from_the_second_in_the_middle_of_the_top_margin() {
        List<Text> inTopMargin =
                MANY.lines().stream().filter(line -> line.baseline() < 20).toList();
        List<String> expected = new ArrayList<>();
        for (int page = 2; page <= MANY.pages(); page++) {
            expected.add(String.valueOf(page));
        }
        assertThat(inTopMargin).extracting(Text::words).isEqualTo(expected);
        assertThat(inTopMargin).allSatisfy(number -> {
            assertThat(number.words()).isEqualTo(String.valueOf(number.page()));
            assertThat((number.left() + number.right()) / 2).isCloseTo((30 + 195) / 2.0, within(0.5));
            assertThat(number.size()).isBetween(13.0, 14.0);
        });
    }

    @Test
    void the_annex_starts_on_a_new_page_and_repeats_its_table_header() {
        assertThat(THREE.pages()).isEqualTo(2);
        assertThat(THREE.text(2)).startsWith("2 Phụ lục DANH SÁCH");
        for (int page = 2; page <= MANY.pages(); page++) {
            assertThat(MANY.text(page)).contains("STT", "Họ và tên", "Thành tích");
        }
    }

    @Test
    void no_row_is_split_between_pages() {
        for (int page = 3; page <= MANY.pages(); page++) {
            assertThat(MANY.text(page)).containsPattern("\\(đồng\\) \\d+ \\p{Lu}");
        }
    }

    @Test
    void amounts_are_aligned_right_and_not_broken() {
        List<Text> amounts = MANY.lines().stream()
                .filter(line -> line.words().matches("[\\d.]+\\.000"))
                .toList();
        assertThat(amounts).hasSize(123);
        assertThat(amounts)
                .allSatisfy(amount ->
                        assertThat(amount.right()).isCloseTo(amounts.getFirst().right(), within(0.1)));
        assertThat(amounts.getLast().words()).isEqualTo("87.670.000");
    }

    @Test
    void a_group_heading_is_never_the_last_row_of_a_page() {
        Table.Builder table = Table.of(Column.centred("STT", 1), Column.text("Họ và tên", 5));
        for (int at = 1; at <= 90; at++) {
            table.group("Nhóm " + at).row("1", "Lý Văn Phúc").row("2", "Bế Ích Quân");
        }
        Printed grouped = Printed.of(AdministrativeDocument.titled("Báo cáo", "")
                .heading(Papers.COMMITTEE, DocumentNumber.unnumbered("BC-UBND"), PlaceAndDate.undated("Trùng Khánh"))
                .add(table.build())
                .signature(Signature.of("Chủ tịch", "Nông Văn Hưởng"))
                .build());
        assertThat(grouped.pages()).isGreaterThan(4);
        for (int page = 1; page < grouped.pages(); page++) {
            assertThat(grouped.text(page)).doesNotMatch("(?s).*Nhóm \\d+$");
        }
    }

    @Test
    void the_signature_is_never_alone_on_a_page() {
        for (int paragraphs = 8; paragraphs <= 24; paragraphs++) {
            AdministrativeDocument.Builder document = AdministrativeDocument.titled("Báo cáo", "Kết quả phong trào")
                    .heading(Papers.COMMITTEE, DocumentNumber.of(7, "BC-UBND"), PlaceAndDate.undated("Trùng Khánh"))
                    .signature(Signature.of("Chủ tịch", "Nông Văn Hưởng"));
            for (int at = 1; at <= paragraphs; at++) {
                document.paragraph("Đoạn thứ " + at + " của báo cáo.");
            }
            Printed printed = Printed.of(document.build());
            assertThat(printed.text(printed.pages())).contains("của báo cáo./.", "Nông Văn Hưởng");
        }
    }

    @Test
    void a_long_position_is_broken_where_a_reader_would_pause() {
        Printed printed = Printed.of(AdministrativeDocument.titled("Báo cáo", "")
                .heading(Papers.COMMITTEE, DocumentNumber.of(7, "BC-UBND"), PlaceAndDate.undated("Trùng Khánh"))
                .paragraph("Trân trọng báo cáo.")
                .signature(Signature.of("TUQ. Chủ tịch / Trưởng phòng Văn hóa - Xã hội", "Lục Thị Nguyệt Ánh"))
                .build());
        assertThat(printed.lines()).extracting(Text::words).contains("TRƯỞNG PHÒNG", "VĂN HÓA - XÃ HỘI");
    }

    @Test
    void all_fonts_are_embedded_subsets_of_liberation_serif() {
        assertThat(MANY.fonts()).isNotEmpty().allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+VinhDanhPaper.*");
        });
    }

    @Test
    void the_file_has_title_issuer_language_and_date_and_is_tagged_for_screen_readers() {
        assertThat(THREE.<String>ask(pdf -> pdf.getDocumentInformation().getTitle()))
                .startsWith("Quyết định - Về việc tặng Giấy khen");
        assertThat(THREE.<String>ask(pdf -> pdf.getDocumentInformation().getAuthor()))
                .isEqualTo("Ủy ban nhân dân xã Trùng Khánh");
        assertThat(THREE.<String>ask(pdf -> pdf.getDocumentCatalog().getLanguage()))
                .isEqualTo("vi");
        assertThat(THREE.<String>ask(pdf -> pdf.getDocumentInformation()
                        .getCreationDate()
                        .toInstant()
                        .toString()))
                .isEqualTo("2026-01-04T17:00:00Z");
        assertThat(THREE.<Boolean>ask(
                        pdf -> pdf.getDocumentCatalog().getMarkInfo().isMarked()))
                .isTrue();
    }

    @Test
    void two_annexes_have_roman_numbers() {
        AdministrativeDocument one = Papers.decision(1);
        Annex annex = one.annexes().getFirst();
        Printed printed = Printed.of(new AdministrativeDocument(
                one.heading(), one.subject(), one.body(), one.closing(), List.of(annex, annex)));
        assertThat(printed.text(2)).contains("Phụ lục I DANH SÁCH");
        assertThat(printed.text(3)).contains("Phụ lục II DANH SÁCH");
    }

    @Test
    void a_draft_leaves_room_for_number_and_date() {
        Printed draft = Printed.of(AdministrativeDocument.titled("Tờ trình", "Đề nghị tặng Giấy khen")
                .heading(
                        Letterhead.of("Phòng Văn hóa - Xã hội").under("Ủy ban nhân dân xã Trùng Khánh"),
                        DocumentNumber.unnumbered("TTr-VHXH"),
                        PlaceAndDate.undated("Trùng Khánh"))
                .paragraph("Kính trình Chủ tịch Ủy ban nhân dân xã xem xét, quyết định.")
                .signature(Signature.of("Trưởng phòng", "Lục Thị Nguyệt Ánh"))
                .build());
        assertThat(draft.text()).contains("/TTr-VHXH", "ngày tháng năm", "PHÒNG VĂN HÓA - XÃ HỘI");
        assertThat(draft.<Object>ask(
                        pdf -> String.valueOf(pdf.getDocumentInformation().getCreationDate())))
                .isEqualTo("null");
    }

    @Test
    void the_same_decision_gives_the_same_bytes() {
        byte[] first = new PdfRenderer().render(Papers.decision(3));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new PdfRenderer().render(Papers.decision(3))).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(new PdfRenderer().render(Papers.decision(4))).isNotEqualTo(first);
    }

    @Test
    void a_page_is_a4_portrait() {
        assertThat(THREE.<Float>ask(pdf -> mediaBox(pdf, true))).isCloseTo(210f, within(0.1f));
        assertThat(THREE.<Float>ask(pdf -> mediaBox(pdf, false))).isCloseTo(297f, within(0.1f));
    }

    private static float mediaBox(PDDocument pdf, boolean width) {
        float points = width
                ? pdf.getPage(0).getMediaBox().getWidth()
                : pdf.getPage(0).getMediaBox().getHeight();
        return points / 72 * 25.4f;
    }
}

package vn.vinhdanh.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.paper.fixtures.Papers;

/** Letters of Ê Đê, Jrai and Bahnar that are a letter and a breve in Unicode. */
class HighlandLettersTest {

    private static final String Y_BHOK = "Y Bhơ\u0306k Ƀkrông";
    private static final String H_WING = "H\u2019 Wĭng Ê\u0306ban – Čư\u0306 Ñŏ";
    private static final String ALL =
            "Ơ\u0306ơ\u0306Ư\u0306ư\u0306Ê\u0306ê\u0306Ô\u0306ô\u0306Â\u0306â\u0306Y\u0306y\u0306";

    @ParameterizedTest
    @ValueSource(strings = {Y_BHOK, H_WING, ALL})
    void a_name_is_copied_out_as_it_was_typed(String name) {
        assertThat(Printed.of(paper(name)).text()).contains("1. " + name).contains(name + ", in nghiêng");
        assertThat(Printed.of(paper(Normalizer.normalize(name, Normalizer.Form.NFD)))
                        .text())
                .contains("1. " + name);
        assertThat(Printed.of(invitation("Bà " + name)).text()).contains("Bà " + name);
    }

    /** A mark that is drawn beside its letter is a glyph of its own. */
    @Test
    void the_breve_is_drawn_with_its_letter_as_one_glyph() {
        List<TextPosition> glyphs = glyphs(paper(Y_BHOK));
        List<String> drawn = glyphs.stream().map(TextPosition::getUnicode).toList();
        assertThat(drawn).contains("ơ\u0306").doesNotContain("\u0306");
        TextPosition composed = glyphs.get(drawn.indexOf("ơ\u0306"));
        assertThat(composed.getWidth()).isGreaterThan(composed.getFontSizeInPt() / 3);
    }

    @Test
    void the_same_paper_gives_the_same_bytes_and_its_fonts_are_embedded() {
        assertThat(new PdfRenderer().render(paper(ALL))).isEqualTo(new PdfRenderer().render(paper(ALL)));
        assertThat(Printed.of(paper(ALL)).fonts()).allMatch(font -> font.isEmbedded());
        assertThat(Printed.of(paper(ALL))
                        .<String>ask(pdf -> pdf.getDocumentInformation().getTitle()))
                .doesNotContainPattern("[\ue000-\uf8ff]");
    }

    private static List<TextPosition> glyphs(Paper paper) {
        List<TextPosition> all = new ArrayList<>();
        Printed.of(paper)
                .ask(pdf -> new PDFTextStripper() {
                    @Override
                    protected void writeString(String words, List<TextPosition> glyphs) throws IOException {
                        all.addAll(glyphs);
                    }
                }.getText(pdf));
        return all;
    }

    private static Paper invitation(String name) {
        return Invitation.to(name, "Trưởng buôn")
                .heading(Papers.COMMITTEE, DocumentNumber.of(12, "GM-UBND"), PlaceAndDate.undated("Cư M'gar"))
                .summary("Dự Hội nghị")
                .occasion("Tới dự Hội nghị.")
                .detail("Thời gian", "07 giờ 30 phút")
                .ticket(QrCode.of("https://vi-du.example/1", "Quét để trả lời"), "")
                .signature(Signature.of("Chủ tịch", name))
                .recipients("Như trên")
                .build();
    }

    private static Paper paper(String name) {
        return AdministrativeDocument.titled("Quyết định", "Về việc tặng Giấy khen cho " + name)
                .heading(
                        Letterhead.of("Ủy ban nhân dân", "xã Cư M'gar"),
                        new DocumentNumber("1", "QĐ-UBND"),
                        PlaceAndDate.undated("Cư M'gar"))
                .authority("Chủ tịch")
                .basis("Luật")
                .article("Tặng Giấy khen cho:", "1. " + name)
                .add(Paragraph.italic(name + ", in nghiêng"))
                .signature(Signature.of("Chủ tịch", name))
                .recipients("Như trên")
                .build();
    }
}

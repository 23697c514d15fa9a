package vn.vinhdanh.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.paper.Invitation.Format;
import vn.vinhdanh.paper.fixtures.Papers;

/** Reads the PDF of several invitations on one sheet. */
class InvitationSheetsTest {

    private static final Invitation CARD = Papers.invitation(Format.A5_LANDSCAPE);

    @ParameterizedTest
    @CsvSource({"TWO_A5, 2, 1", "TWO_A5, 3, 2", "FOUR_A6, 4, 1", "FOUR_A6, 5, 2", "FOUR_A6, 1, 1"})
    void cards_share_sheets_of_a4(Sheet sheet, int cards, int sheets) throws IOException {
        try (PDDocument pdf = sheets(sheet, cards)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(sheets);
            for (PDPage page : pdf.getPages()) {
                Set<Integer> sides = new HashSet<>(List.of(
                        Math.round(page.getMediaBox().getWidth()),
                        Math.round(page.getMediaBox().getHeight())));
                assertThat(sides).containsExactlyInAnyOrder(595, 842);
            }
            assertThat(new PDFTextStripper().getText(pdf).split("Mã: K7M2-9QX4", -1))
                    .hasSize(cards + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"TWO_A5", "FOUR_A6"})
    void the_code_of_each_card_can_be_scanned(Sheet sheet) throws IOException {
        try (PDDocument pdf = sheets(sheet, 1)) {
            assertThat(Printed.scanned(new PDFRenderer(pdf).renderImageWithDPI(0, 300)))
                    .isEqualTo(Papers.ANSWER_LINK);
        }
    }

    @Test
    void the_same_cards_give_the_same_bytes() {
        PdfRenderer renderer = new PdfRenderer();
        assertThat(renderer.render(List.of(CARD, CARD), Sheet.TWO_A5))
                .isEqualTo(renderer.render(List.of(CARD, CARD), Sheet.TWO_A5));
    }

    private static PDDocument sheets(Sheet sheet, int cards) throws IOException {
        return Loader.loadPDF(new PdfRenderer().render(Collections.nCopies(cards, CARD), sheet));
    }
}

package vn.vinhdanh.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests which parts of a document are required, and how numbers and punctuation are normalised. */
class PaperValidationTest {

    @Test
    void a_number_below_ten_has_its_leading_zero() {
        assertThat(DocumentNumber.of(5, "QĐ-UBND").citation()).isEqualTo("05/QĐ-UBND");
        assertThat(new DocumentNumber(" 5 ", "QĐ-UBND").citation()).isEqualTo("05/QĐ-UBND");
        assertThat(DocumentNumber.of(112, "QĐ-UBND").citation()).isEqualTo("112/QĐ-UBND");
        assertThat(new DocumentNumber("05a", "GM").citation()).isEqualTo("05a/GM");
    }

    @Test
    void the_final_punctuation_is_replaced_by_the_required_mark() {
        assertThat(CommonParts.endedWith(";", "Căn cứ Luật")).isEqualTo("Căn cứ Luật;");
        assertThat(CommonParts.endedWith(";", "Căn cứ Luật. ")).isEqualTo("Căn cứ Luật;");
        assertThat(CommonParts.endedWith("./.", "thi hành./.")).isEqualTo("thi hành./.");
        assertThat(CommonParts.endedWith(".", "")).isEqualTo(".");
    }

    @Test
    void a_row_has_as_many_cells_as_there_are_columns() {
        Table.Builder table = Table.of(Column.text("Họ và tên", 1)).row("Bế Ích Quân", "1961");
        assertThatIllegalArgumentException().isThrownBy(table::build).withMessageContaining("2 cells");
        Table.Builder narrow = Table.of(Column.number("Tiền", 1)).total("Tổng cộng", "0");
        assertThatIllegalArgumentException().isThrownBy(narrow::build).withMessageContaining("total");
    }

    @Test
    void parts_that_cannot_be_laid_out_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Spacer(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("", "Quét"));
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(QrCode.LONGEST + 1), "Quét"));
        assertThatIllegalArgumentException().isThrownBy(() -> new QrCode("x", "Quét", 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.text("Họ và tên", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.text("x".repeat(81), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Article(1, List.of()));
        assertThatIllegalArgumentException().isThrownBy(Letterhead::of);
        assertThatIllegalArgumentException().isThrownBy(() -> new Signature(List.of(), "Nông Văn Hưởng"));
    }

    @Test
    void a_document_has_a_heading_and_a_signature() {
        AdministrativeDocument.Builder document = AdministrativeDocument.titled("Quyết định", "");
        assertThatNullPointerException().isThrownBy(document::build).withMessageContaining("heading");
        assertThatNullPointerException()
                .isThrownBy(Invitation.to("Ông Bế Ích Quân", "")::build)
                .withMessageContaining("heading");
    }
}

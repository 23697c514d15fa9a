package vn.vinhdanh.delegate.adapter.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.vinhdanh.delegate.application.ReadCongressList.CongressView;
import vn.vinhdanh.delegate.domain.congress.Adoption;

/** The official list as XLSX, for those who put the lists of all communes together: one table, from the first row. */
final class CongressSheet {

    private static final List<Integer> WIDTHS = List.of(6, 28, 10, 40, 30, 60);

    private CongressSheet() {}

    /** Those who go; a text that begins like a formula stays a text. */
    static byte[] of(CongressView view, Adoption adoption) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Vinh Danh", "1.0")) {
            Worksheet sheet = book.newWorksheet("Danh sách");
            for (int column = 0; column < CongressRows.COLUMNS.size(); column++) {
                sheet.width(column, WIDTHS.get(column));
                sheet.value(0, column, CongressRows.COLUMNS.get(column));
                sheet.style(0, column).bold().wrapText(true).set();
            }
            List<CongressRows.Row> rows = CongressRows.of(view, adoption.delegates());
            for (int at = 0; at < rows.size(); at++) {
                write(sheet, at + 1, rows.get(at));
            }
            sheet.freezePane(0, 1);
            sheet.repeatRows(0);
            sheet.paperSize(PaperSize.A4_PAPER);
            sheet.pageOrientation("landscape");
            sheet.setFitToPage(true);
            sheet.fitToHeight((short) 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int line, CongressRows.Row row) {
        List<String> cells = row.cells();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            boolean isNumber = column == 0 || column == 2 && !cell.isEmpty();
            if (isNumber) {
                sheet.value(line, column, Integer.parseInt(cell));
            } else {
                sheet.value(line, column, cell);
            }
            sheet.style(line, column).wrapText(true).verticalAlignment("top").set();
        }
    }
}

package vn.vinhdanh.budget.adapter.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.vinhdanh.budget.application.ReadFinalAccount.Shown;
import vn.vinhdanh.budget.domain.estimate.Occasion;
import vn.vinhdanh.budget.domain.finalaccount.Account;

/** A final account as XLSX: one table for each fund, from the first row, with amounts as numbers. */
final class FinalAccountSheet {

    private static final List<Integer> WIDTHS = List.of(6, 40, 18, 18, 18, 18, 18);
    private static final String AMOUNT = "#,##0";

    private FinalAccountSheet() {}

    static byte[] of(Occasion occasion, Shown shown) {
        Account account = AccountRows.accountOf(shown);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Vinh Danh", "1.0")) {
            book.properties().setTitle("Quyết toán " + occasion.title());
            budget(book.newWorksheet("Kinh phí tổ chức"), account);
            rewards(book.newWorksheet("Quỹ khen thưởng"), account, shown);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void budget(Worksheet sheet, Account account) {
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.width(column, WIDTHS.get(column));
            header(sheet, column, AccountRows.OF_BUDGET.get(column));
        }
        int line = 0;
        for (AccountRows.Row row : AccountRows.lines(account.budget())) {
            line++;
            sheet.value(line, 0, line);
            write(sheet, line, row);
        }
        write(sheet, line + 1, AccountRows.total(account.budget()));
        printable(sheet);
    }

    private static void write(Worksheet sheet, int line, AccountRows.Row row) {
        sheet.value(line, 1, row.text());
        sheet.style(line, 1).wrapText(true).verticalAlignment("top").set();
        List<Long> amounts = List.of(row.estimated(), row.adjusted(), row.spent(), row.advanced(), row.left());
        for (int at = 0; at < amounts.size(); at++) {
            amount(sheet, line, at + 2, amounts.get(at));
        }
    }

    private static void rewards(Worksheet sheet, Account account, Shown shown) {
        sheet.width(0, 40);
        sheet.width(1, 20);
        header(sheet, 0, "Nội dung");
        header(sheet, 1, "Số tiền (đồng)");
        int line = 0;
        for (AccountRows.Amount row :
                AccountRows.rewards(account.rewards(), shown.now().year())) {
            line++;
            sheet.value(line, 0, row.text());
            amount(sheet, line, 1, row.amount());
        }
        printable(sheet);
    }

    private static void header(Worksheet sheet, int column, String text) {
        sheet.value(0, column, text);
        sheet.style(0, column).bold().wrapText(true).set();
    }

    private static void amount(Worksheet sheet, int line, int column, long amount) {
        sheet.value(line, column, amount);
        sheet.style(line, column).format(AMOUNT).set();
    }

    private static void printable(Worksheet sheet) {
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
    }
}

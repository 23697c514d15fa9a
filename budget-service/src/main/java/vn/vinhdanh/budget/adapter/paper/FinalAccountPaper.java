package vn.vinhdanh.budget.adapter.paper;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.application.FinalAccountPrinter;
import vn.vinhdanh.budget.application.ReadFinalAccount.Shown;
import vn.vinhdanh.budget.domain.estimate.Occasion;
import vn.vinhdanh.budget.domain.estimate.Signed;
import vn.vinhdanh.budget.domain.finalaccount.Account;
import vn.vinhdanh.budget.domain.finalaccount.BudgetAccount;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccount;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccount.Declaration;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.paper.AdministrativeDocument;
import vn.vinhdanh.paper.AmountInFigures;
import vn.vinhdanh.paper.Column;
import vn.vinhdanh.paper.DocumentNumber;
import vn.vinhdanh.paper.Letterhead;
import vn.vinhdanh.paper.Paragraph;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.paper.PlaceAndDate;
import vn.vinhdanh.paper.Signature;
import vn.vinhdanh.paper.Table;
import vn.vinhdanh.paper.VietnameseDates;

/**
 * Prints a final account in the layout of Nghị định 30/2020/NĐ-CP, with the totals in words. The number is written by hand;
 * so is the date, until it is approved.
 */
public final class FinalAccountPaper implements FinalAccountPrinter {

    private final PdfRenderer renderer;

    public FinalAccountPaper(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public byte[] print(Occasion occasion, Shown shown) {
        return renderer.render(paper(occasion, shown));
    }

    @Override
    public byte[] tabulate(Occasion occasion, Shown shown) {
        return FinalAccountSheet.of(occasion, shown);
    }

    AdministrativeDocument paper(Occasion occasion, Shown shown) {
        FinalAccount known = shown.known().state();
        Account account = AccountRows.accountOf(shown);
        BudgetAccount budget = account.budget();
        Integer year = shown.now().year();
        AdministrativeDocument.Builder paper = AdministrativeDocument.titled(
                        "Báo cáo quyết toán", occasion.title().isEmpty() ? "" : "Kinh phí " + occasion.title())
                .heading(
                        Letterhead.named(occasion.issuer()),
                        DocumentNumber.unnumbered("BC-UBND"),
                        placeAndDate(occasion, known.approved()))
                .bases(Stream.of(occasion.funding())
                        .filter(basis -> !basis.isBlank())
                        .map(basis -> "Căn cứ " + basis)
                        .toList())
                .paragraph(standing(known))
                .add(Paragraph.heading("I. KINH PHÍ TỔ CHỨC HỘI NGHỊ"))
                .paragraph("Ngân sách Nhà nước cấp " + AmountInFigures.vietnamese(budget.allocated()) + ", đã chi "
                        + AmountInFigures.vietnamese(budget.booked()) + ", còn lại "
                        + AmountInFigures.vietnamese(budget.left()) + ".")
                .add(table(budget), Paragraph.inWords(budget.spent()))
                .add(Paragraph.heading("II. QUỸ THI ĐUA, KHEN THƯỞNG" + (year == null ? "" : " NĂM " + year)))
                .add(rewards(account, year), Paragraph.inWords(account.rewards().ownPaid()));
        unpaid(account, known.declared()).forEach(paper::paragraph);
        differences(account).forEach(line -> paper.add(Paragraph.italic(line)));
        preparer(known.declared()).forEach(paper::paragraph);
        return paper.signature(
                        Signature.onBehalf("TM. Ủy ban nhân dân", occasion.signatoryTitle(), occasion.signatoryName()))
                .recipients("Kế toán", "Lưu: VT, VHXH")
                .build();
    }

    private static PlaceAndDate placeAndDate(Occasion occasion, @Nullable Signed approved) {
        return approved == null
                ? PlaceAndDate.undated(occasion.place())
                : new PlaceAndDate(occasion.place(), VietnamTime.dayOf(approved.at()));
    }

    private static String standing(FinalAccount account) {
        return switch (account.state()) {
            case INTERIM -> "Số liệu tạm tính, chưa quyết toán.";
            case DECLARED -> "Kế toán đã lập quyết toán, chờ duyệt.";
            case APPROVED -> "Quyết toán đã được duyệt.";
        };
    }

    private static Table table(BudgetAccount budget) {
        Table.Builder table = Table.of(
                Column.centred(AccountRows.OF_BUDGET.get(0), 6),
                Column.text(AccountRows.OF_BUDGET.get(1), 26),
                Column.number(AccountRows.OF_BUDGET.get(2), 14),
                Column.number(AccountRows.OF_BUDGET.get(3), 14),
                Column.number(AccountRows.OF_BUDGET.get(4), 14),
                Column.number(AccountRows.OF_BUDGET.get(5), 14),
                Column.number(AccountRows.OF_BUDGET.get(6), 14));
        int number = 0;
        for (AccountRows.Row row : AccountRows.lines(budget)) {
            number++;
            table.row(cells(Integer.toString(number), row));
        }
        return table.row(cells("", AccountRows.total(budget))).build();
    }

    private static List<String> cells(String number, AccountRows.Row row) {
        return Stream.concat(
                        Stream.of(number, row.text()),
                        Stream.of(row.estimated(), row.adjusted(), row.spent(), row.advanced(), row.left())
                                .map(AmountInFigures::grouped))
                .toList();
    }

    private static Table rewards(Account account, @Nullable Integer year) {
        Table.Builder table = Table.of(Column.text("Nội dung", 60), Column.number("Số tiền (đồng)", 30));
        AccountRows.rewards(account.rewards(), year)
                .forEach(row -> table.row(row.text(), AmountInFigures.grouped(row.amount())));
        return table.build();
    }

    private static Stream<String> unpaid(Account account, @Nullable Declaration declared) {
        Map<String, String> reasons = declared == null ? Map.of() : declared.reasons();
        return account.unpaid().stream()
                .map(reward -> "Chưa chi cho " + reward.name() + " "
                        + AmountInFigures.vietnamese(reward.amount()) + ": "
                        + reasons.getOrDefault(reward.nominationId(), "chưa nêu lý do") + ".");
    }

    private static Stream<String> differences(Account account) {
        return account.differences().stream()
                .map(difference -> "Chênh lệch với sổ ("
                        + switch (difference.place()) {
                            case SPENT -> "đã chi theo dòng dự trù";
                            case ADVANCED -> "tạm ứng";
                            case REWARD_FUND -> "số dư quỹ khen thưởng";
                            case REWARDS_PAID -> "đã chi thưởng của hội nghị";
                        }
                        + "): " + AmountInFigures.vietnamese(difference.accounted()) + " so với "
                        + AmountInFigures.vietnamese(difference.booked()) + ".");
    }

    private static Stream<String> preparer(@Nullable Declaration declared) {
        return Stream.ofNullable(declared)
                .map(known -> "Người lập quyết toán: " + known.by().name() + ", "
                        + VietnameseDates.written(VietnamTime.dayOf(known.by().at())) + ".");
    }
}

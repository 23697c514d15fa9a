package vn.vinhdanh.delegate.adapter.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.CongressPrinter;
import vn.vinhdanh.delegate.application.ReadCongressList.CongressView;
import vn.vinhdanh.delegate.domain.congress.Adoption;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.paper.AdministrativeDocument;
import vn.vinhdanh.paper.Column;
import vn.vinhdanh.paper.DocumentNumber;
import vn.vinhdanh.paper.Letterhead;
import vn.vinhdanh.paper.Paragraph;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.paper.PlaceAndDate;
import vn.vinhdanh.paper.Signature;
import vn.vinhdanh.paper.Table;
import vn.vinhdanh.paper.VietnameseDates;

/** Prints minutes and official list, in the layout of Nghị định 30/2020/NĐ-CP. */
public final class CongressPapers implements CongressPrinter {

    /** A People's Committee and its commune, which stand on two lines of the letterhead. */
    private static final Pattern COMMITTEE = Pattern.compile(
            "((?:Ủy|Uỷ) ban nhân dân) ((?:xã|phường|đặc khu) (.+))", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String UNKNOWN_PLACE = "……………";

    /**
     * The body that issues the papers.
     *
     * @param authority on whose behalf the signatory signs; null if in their own right
     */
    record Issuer(
            Letterhead letterhead, String place, @Nullable String authority) {

        static Issuer of(Roster roster) {
            Matcher committee = COMMITTEE.matcher(roster.issuer());
            return committee.matches()
                    ? new Issuer(
                            Letterhead.of(committee.group(1), committee.group(2)),
                            committee.group(3),
                            "TM. " + committee.group(1))
                    : new Issuer(Letterhead.of(roster.issuer()), UNKNOWN_PLACE, null);
        }

        Signature signature(Roster roster) {
            String title = roster.signatory().title();
            String name = roster.signatory().name();
            return authority == null ? Signature.of(title, name) : Signature.onBehalf(authority, title, name);
        }
    }

    private final PdfRenderer renderer;

    public CongressPapers(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public byte[] print(CongressView view, Paper paper, Instant at) {
        Adoption adoption = view.list().state().requireAdopted();
        return switch (paper) {
            case MINUTES -> renderer.render(CongressMinutes.of(view, adoption));
            case LIST -> renderer.render(list(view, adoption, VietnamTime.dayOf(at)));
            case SHEET -> CongressSheet.of(view, adoption);
        };
    }

    private static AdministrativeDocument list(CongressView view, Adoption adoption, LocalDate today) {
        Roster roster = view.roster();
        Issuer issuer = Issuer.of(roster);
        LocalDate adopted = VietnamTime.dayOf(adoption.by().at());
        AdministrativeDocument.Builder paper = AdministrativeDocument.titled(
                        "Danh sách",
                        "Đại biểu dự " + view.list().state().terms().congress())
                .heading(
                        issuer.letterhead(),
                        DocumentNumber.unnumbered("DS-UBND"),
                        new PlaceAndDate(issuer.place(), today))
                .paragraph("Danh sách được thông qua tại " + roster.title() + ", " + VietnameseDates.written(adopted)
                        + " (có biên bản kèm theo)"
                        + (adoption.replacements().isEmpty()
                                ? "."
                                : "; đã thay đổi " + two(adoption.replacements().size()) + " đại biểu sau Hội nghị."))
                .add(table(view, adoption.delegates()));
        if (!adoption.reserves().isEmpty()) {
            paper.add(Paragraph.heading("Đại biểu dự khuyết, thay theo thứ tự:"), table(view, adoption.reserves()));
        }
        return paper.paragraph("Tổng số: " + two(adoption.delegates().size()) + " đại biểu.")
                .signature(issuer.signature(roster))
                .recipients("Ban Tổ chức Đại hội", "Thường trực Đảng ủy, HĐND", "Lưu: VT, VHXH")
                .build();
    }

    /** Candidates with all that the list says of them. */
    static Table table(CongressView view, List<String> nominations) {
        Table.Builder table = Table.of(
                Column.centred(CongressRows.COLUMNS.get(0), 8),
                Column.text(CongressRows.COLUMNS.get(1), 24),
                Column.centred(CongressRows.COLUMNS.get(2), 11),
                Column.text(CongressRows.COLUMNS.get(3), 30),
                Column.text(CongressRows.COLUMNS.get(4), 22),
                Column.text(CongressRows.COLUMNS.get(5), 34));
        CongressRows.of(view, nominations).forEach(row -> table.row(row.cells()));
        return table.build();
    }

    /** Numbers below ten have two figures, as in decisions. */
    static String two(int number) {
        return "%02d".formatted(number);
    }

    static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, VietnamTime.ZONE);
    }
}

package vn.vinhdanh.nomination.adapter.paper;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhdanh.nomination.application.certificate.CertificatePrinter;
import vn.vinhdanh.nomination.application.certificate.ReadAwardRegister;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.NomineeKind;
import vn.vinhdanh.nomination.domain.certificate.CertificateSettings.Printer;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionLine.Awardee;
import vn.vinhdanh.paper.Certificate;
import vn.vinhdanh.paper.CertificateStock;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.paper.PlaceAndDate;
import vn.vinhdanh.paper.Signature;
import vn.vinhdanh.paper.VietnameseDates;

/** Prints certificates by what the decision says, which never changes. */
public final class CertificatePaper implements CertificatePrinter {

    private final PdfRenderer renderer;

    public CertificatePaper(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public byte[] print(List<Sheet> sheets, Stock stock, Printer printer) {
        return renderer.render(
                sheets.stream().map(CertificatePaper::certificate).toList(),
                new CertificateStock(stock == Stock.PREPRINTED, printer.right(), printer.down()));
    }

    @Override
    public byte[] testPage(Printer printer) {
        String caption = "%s: sang phải %s mm, xuống %s mm"
                .formatted(
                        printer.name().isEmpty() ? "Trang thử" : "Trang thử, máy in " + printer.name(),
                        millimetres(printer.right()),
                        millimetres(printer.down()));
        return renderer.renderTestPage(caption, new CertificateStock(true, printer.right(), printer.down()));
    }

    private static Certificate certificate(Sheet sheet) {
        ReadAwardRegister.Line line = sheet.line();
        Decision decision = line.decision();
        Decision.Letterhead letterhead = decision.letterhead();
        Awardee awardee = line.award().awardee();
        return new Certificate(
                Signature.headOf(letterhead.signatory().title()) + " " + letterhead.issuer(),
                titles(awardee.form()),
                recipient(awardee),
                Stream.of(awardee.note(), awardee.unit())
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(" – ")),
                "Đã có thành tích tiêu biểu, được biểu dương tại " + letterhead.conferenceTitle(),
                new Certificate.Proof(
                        "Quyết định số " + decision.number().text() + " " + VietnameseDates.written(decision.date()),
                        "Số vào sổ: " + line.numbered().text(),
                        sheet.address()),
                new PlaceAndDate(letterhead.communeName(), decision.date()),
                Signature.of(
                        letterhead.signatory().title(), letterhead.signatory().name()));
    }

    private static Certificate.Titles titles(FormOfAward form) {
        return new Certificate.Titles(form == FormOfAward.GIAY_KHEN ? "Tặng" : "Tặng danh hiệu", form.title());
    }

    private static String recipient(Awardee awardee) {
        return awardee.kind() == NomineeKind.HOUSEHOLD
                ? "Hộ gia đình " + uncapitalised(awardee.printedName())
                : awardee.printedName();
    }

    /** "ông Lý Văn Phúc" inside of a phrase; a name without Ông or Bà stays as it is. */
    private static String uncapitalised(String name) {
        return name.startsWith("Ông ") || name.startsWith("Bà ")
                ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : name;
    }

    private static String millimetres(int tenths) {
        return (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "," + Math.abs(tenths) % 10;
    }
}

package vn.vinhdanh.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Draws certificates without the layout engine: each text has a place, and preprinted stock needs it to a tenth of a
 * millimetre. All positions are millimetres from the upper left corner of A4, landscape.
 */
final class CertificatePress {

    private static final Color INK = Color.BLACK;
    private static final Color RED = new Color(0xA8, 0x10, 0x18);
    private static final float MIDDLE = MillimetrePage.WIDTH / 2;
    private static final int TEXT_WIDTH = points(232);

    /** The recipient and the reason lie between these, in the middle. */
    private static final float BODY_TOP = 99;

    private static final float BODY_BOTTOM = 157;

    private static final float SIGNED_MIDDLE = 222;
    private static final int SIGNED_WIDTH = points(104);
    private static final float CODE_SIDE = 28;

    private CertificatePress() {}

    static byte[] print(List<Certificate> certificates, CertificateStock stock) {
        byte[] identity = Press.identity(stock + certificates.toString());
        try (PDDocument pdf = new PDDocument()) {
            MillimetrePage.Fonts fonts = new MillimetrePage.Fonts(pdf);
            for (Certificate certificate : certificates) {
                try (MillimetrePage page = new MillimetrePage(pdf, fonts, stock.right(), stock.down())) {
                    if (!stock.preprinted()) {
                        headOf(page, certificate);
                    }
                    bodyOf(page, certificate);
                    footOf(page, certificate);
                }
            }
            describe(pdf, certificates.getFirst(), identity);
            return Press.saved(pdf, certificates.toString(), identity);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A grid of ten millimetres, moved as the printer is off, with the middle of the page and the edge of the code. */
    static byte[] testPage(String caption, CertificateStock stock) {
        try (PDDocument pdf = new PDDocument()) {
            MillimetrePage.Fonts fonts = new MillimetrePage.Fonts(pdf);
            try (MillimetrePage page = new MillimetrePage(pdf, fonts, stock.right(), stock.down())) {
                for (int x = 10; x < MillimetrePage.WIDTH; x += 10) {
                    page.line(x, 10, x, 200, x % 50 == 0 ? 0.9f : 0.3f);
                    page.centred(regular(Integer.toString(x), 9), x, 4);
                }
                for (int y = 10; y < MillimetrePage.HEIGHT; y += 10) {
                    page.line(10, y, 290, y, y % 50 == 0 ? 0.9f : 0.3f);
                    page.centred(regular(Integer.toString(y), 9), 6, y - 2);
                }
                page.ink(RED);
                page.line(MIDDLE, 97, MIDDLE, 112, 1.5f);
                page.line(MIDDLE - 10, 105, MIDDLE + 10, 105, 1.5f);
                page.centred(regular(caption, 13), MIDDLE, 112.5f);
            }
            pdf.setDocumentId(ByteBuffer.wrap(Press.identity(caption + stock)).getLong());
            return Press.saved(pdf);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void headOf(MillimetrePage page, Certificate certificate) throws IOException {
        page.ink(RED);
        page.frame(9, 2.4f);
        page.frame(11, 0.7f);
        page.ink(INK);
        // Above, the national emblem is stuck or stamped: 24 mm.
        page.centred(bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 15), MIDDLE, 41);
        float under = page.centred(bold("Độc lập - Tự do - Hạnh phúc", 14), MIDDLE, 48);
        page.line(MIDDLE - 31, under + 0.5f, MIDDLE + 31, under + 0.5f, 0.7f);
        float below = page.centred(
                FittedText.of(
                        CommonParts.capitals(certificate.authority()),
                        Typeface.loaded().bold(),
                        TEXT_WIDTH,
                        1,
                        18,
                        9),
                MIDDLE,
                59);
        below = page.centred(bold(CommonParts.capitals(certificate.titles().verb()), 14), MIDDLE, below + 1);
        page.ink(RED);
        page.centred(
                FittedText.of(
                        CommonParts.capitals(certificate.titles().name()),
                        Typeface.loaded().bold(),
                        TEXT_WIDTH,
                        1,
                        42,
                        18),
                MIDDLE,
                below + 1);
        page.ink(INK);
    }

    private static void bodyOf(MillimetrePage page, Certificate certificate) throws IOException {
        Typeface.Face italic = Typeface.loaded().italic();
        Typeface.Face regular = Typeface.loaded().regular();
        float room = (BODY_BOTTOM - BODY_TOP) * MillimetrePage.POINTS;
        FittedText recipient = null;
        FittedText about = null;
        FittedText merit = null;
        for (int percent = 100; percent >= 40; percent -= 6) {
            recipient = FittedText.of(
                    certificate.recipient(), Typeface.loaded().bold(), TEXT_WIDTH, 2, 30 * percent / 100, 8);
            about = FittedText.of(certificate.about(), italic, TEXT_WIDTH, 2, 16 * percent / 100, 6);
            merit = FittedText.of(certificate.merit(), regular, TEXT_WIDTH, 3, 18 * percent / 100, 6);
            if (recipient.height() + about.height() + merit.height() <= room) {
                break;
            }
        }
        float used = (recipient.height() + about.height() + merit.height()) / MillimetrePage.POINTS;
        float gap = Math.max(0, Math.min(4, (BODY_BOTTOM - BODY_TOP - used) / 2));
        float y = BODY_TOP + Math.max(0, (BODY_BOTTOM - BODY_TOP - used - gap) / 3);
        y = page.centred(recipient, MIDDLE, y);
        y = page.centred(about, MIDDLE, y);
        page.centred(merit, MIDDLE, y + gap);
    }

    private static void footOf(MillimetrePage page, Certificate certificate) throws IOException {
        Certificate.Proof proof = certificate.proof();
        page.code(QrImage.of(proof.address()), 18, 164, CODE_SIDE);
        float y = page.left(fitted(proof.decision(), points(112), 11), 49, 172);
        y = page.left(regular(proof.register(), 11), 49, y);
        page.left(regular("Quét mã để kiểm tra", 9), 49, y + 1);
        y = page.centred(
                FittedText.of(
                        certificate.placeAndDate().written(), Typeface.loaded().italic(), SIGNED_WIDTH, 1, 14, 8),
                SIGNED_MIDDLE,
                158);
        for (String line : certificate.signature().capacity()) {
            y = page.centred(
                    FittedText.of(CommonParts.capitals(line), Typeface.loaded().bold(), SIGNED_WIDTH, 1, 14, 8),
                    SIGNED_MIDDLE,
                    y);
        }
        page.centred(
                FittedText.of(certificate.signature().name(), Typeface.loaded().bold(), SIGNED_WIDTH, 1, 15, 8),
                SIGNED_MIDDLE,
                190);
    }

    private static void describe(PDDocument pdf, Certificate first, byte[] identity) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(PrintableText.of(first.titles().name()));
        information.setAuthor(PrintableText.of(first.authority()));
        information.setProducer(Press.PRODUCER);
        if (first.placeAndDate().date() != null) {
            information.setCreationDate(
                    GregorianCalendar.from(first.placeAndDate().date().atStartOfDay(Press.VIETNAM)));
        }
        pdf.setDocumentInformation(information);
        pdf.setDocumentId(ByteBuffer.wrap(identity).getLong());
    }

    private static FittedText bold(String text, int size) {
        return FittedText.of(text, Typeface.loaded().bold(), TEXT_WIDTH, 1, size, 6);
    }

    private static FittedText regular(String text, int size) {
        return fitted(text, TEXT_WIDTH, size);
    }

    private static FittedText fitted(String text, int width, int size) {
        return FittedText.of(text, Typeface.loaded().regular(), width, 1, size, 6);
    }

    private static int points(int millimetres) {
        return Math.round(millimetres * MillimetrePage.POINTS);
    }
}

package vn.vinhdanh.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Puts a {@link Paper} on pages.
 *
 * <p>The same paper always gives the same bytes: the PDF's identity comes from its content and its date is the paper's
 * own. Has no state, may be used by any number of threads, and costs nothing until the first paper.
 */
public final class PdfRenderer {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String PRODUCER = "Vinh Danh";

    /** The paper as a PDF file with its typeface embedded. */
    public byte[] render(Paper paper) {
        Markup page = switch (paper) {
            case AdministrativeDocument document -> DocumentLayout.of(document);
            case Invitation invitation -> InvitationLayout.of(invitation);
        };
        try (PDDocument pdf = new PDDocument()) {
            set(page, pdf);
            pdf.setDocumentInformation(information(paper));
            pdf.getDocumentCatalog().setLanguage("vi");
            pdf.setDocumentId(identity(paper));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void set(Markup page, PDDocument pdf) throws IOException {
        XRLog.setLoggingEnabled(false); // The engine tells of each font and stylesheet, several lines a paper.
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page.document(), null)
                .usePDDocument(pdf)
                .withProducer(PRODUCER)
                .usePdfUaAccessibility(true)
                .useUnicodeLineBreaker(new SpaceBreaker())
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        Typeface.loaded().offerTo(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
    }

    private static PDDocumentInformation information(Paper paper) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(PrintableText.of(paper.title()));
        information.setAuthor(
                PrintableText.of(String.join(" ", paper.heading().letterhead().issuer())));
        information.setProducer(PRODUCER);
        LocalDate date = paper.heading().placeAndDate().date();
        if (date != null) {
            information.setCreationDate(GregorianCalendar.from(date.atStartOfDay(VIETNAM)));
        }
        return information;
    }

    /** Every paper is a tree of records, whose text form states all that it holds. */
    private static long identity(Paper paper) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(paper.toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

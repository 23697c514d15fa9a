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
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Runs the layout engine and writes the PDF for {@link PdfRenderer}. It is a class of its own, so that a service does
 * not load the engine and the fonts before it renders its first document.
 */
final class Press {

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final String PRODUCER = "Vinh Danh";

    private Press() {}

    static byte[] print(Paper paper) {
        try (PDDocument pdf = pages(paper)) {
            pdf.setDocumentInformation(information(paper));
            pdf.setDocumentId(identity(paper));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PDDocument pages(Paper paper) throws IOException {
        return switch (paper) {
            case AdministrativeDocument document -> set(DocumentLayout.of(document));
            case Invitation invitation -> onOnePage(invitation);
        };
    }

    /** An invitation with much to say is set smaller, down to the least size; then it takes a second page. */
    private static PDDocument onOnePage(Invitation invitation) throws IOException {
        List<Integer> sizes = InvitationLayout.sizes(invitation.format());
        for (int size : sizes) {
            PDDocument pdf = set(InvitationLayout.of(invitation, size));
            if (pdf.getNumberOfPages() == 1 || size == sizes.getLast()) {
                return pdf;
            }
            pdf.close();
        }
        throw new IllegalStateException("No size to try");
    }

    private static PDDocument set(Markup page) throws IOException {
        XRLog.setLoggingEnabled(false); // The engine tells of each font and stylesheet, several lines a paper.
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page.document(), null)
                .withProducer(PRODUCER)
                // Tagged for screen readers; it also keeps the engine from looking for fonts on the machine.
                .usePdfUaAccessibility(true)
                .useUnicodeLineBreaker(new SpaceLineBreaker())
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        PDDocument pdf = new PDDocument();
        Typeface.loaded().offerTo(builder, pdf);
        builder.usePDDocument(pdf);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            PlainSpaces.in(renderer.getRootBox());
            renderer.createPDFWithoutClosing();
        }
        return pdf;
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

package vn.vinhdanh.paper;

import com.github.benmanes.caffeine.cache.Cache;
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
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import vn.vinhdanh.paper.Invitation.Ticket;
import vn.vinhdanh.paper.InvitationTemplate.Key;

/**
 * Runs the layout engine and writes the PDF for {@link PdfRenderer}. It is a class of its own, so that a service does
 * not load the engine and the fonts before it renders its first document.
 */
final class Press {

    static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    static final String PRODUCER = "Vinh Danh";

    private Press() {}

    static byte[] print(AdministrativeDocument document) {
        try (PDDocument pdf = set(DocumentLayout.of(document), "")) {
            return saved(pdf, document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] print(WorkingPaper paper) {
        try (PDDocument pdf = set(WorkingPaperLayout.of(paper), "")) {
            return saved(pdf, paper);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Fills in the template that the invitation shares with others; lays it out alone if its guest does not fit. */
    static byte[] print(Invitation invitation, Cache<Key, Optional<InvitationTemplate>> templates) {
        Guest guest = Guest.of(invitation);
        Ticket ticket = invitation.ticket();
        if (ticket == null || !ticket.shortCode().isBlank()) {
            return printAlone(invitation);
        }
        Key shared = new Key(invitation.withoutGuest(), guest.capacity().size());
        return templates
                .get(shared, InvitationTemplate::of)
                .flatMap(template -> template.filledIn(guest, ticket.qrCode(), identity(invitation)))
                .orElseGet(() -> printAlone(invitation));
    }

    /** Lays out the whole page for this guest. */
    static byte[] printAlone(Invitation invitation) {
        try (PDDocument pdf = onOnePage(invitation, Guest.of(invitation), "")) {
            return saved(pdf, invitation);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] saved(PDDocument pdf, Paper paper) throws IOException {
        byte[] identity = identity(paper);
        describe(pdf, paper, identity);
        return saved(pdf, paper.toString(), identity);
    }

    /** @param content all that it says */
    static byte[] saved(PDDocument pdf, String content, byte[] identity) throws IOException {
        byte[] file = saved(pdf);
        return ComposedLetters.mayBeIn(content) ? readable(file, identity) : file;
    }

    static void describe(PDDocument pdf, Paper paper, byte[] identity) {
        pdf.setDocumentInformation(information(paper));
        pdf.setDocumentId(ByteBuffer.wrap(identity).getLong());
    }

    /** Several cards on each sheet, in their order. */
    static byte[] print(List<Invitation> cards, Sheet sheet) {
        return SheetPress.print(
                cards.stream().map(Press::printAlone).toList(), sheet, cards.getFirst(), identity(cards.toString()));
    }

    /** The maps from glyphs to text exist only in the saved file. */
    private static byte[] readable(byte[] file, byte[] identity) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            ComposedLetters.makeReadable(pdf);
            pdf.setDocumentId(ByteBuffer.wrap(identity).getLong());
            return saved(pdf);
        }
    }

    static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    /**
     * An invitation with much to say is set smaller, down to the least size; then it takes a second page.
     *
     * @param letters that the upright faces must be able to draw, used or not
     */
    static PDDocument onOnePage(Invitation invitation, Guest guest, String letters) throws IOException {
        List<Integer> sizes = InvitationLayout.sizes(invitation.format());
        for (int size : sizes) {
            PDDocument pdf = set(InvitationLayout.of(invitation, guest, size), letters);
            if (pdf.getNumberOfPages() == 1 || size == sizes.getLast()) {
                return pdf;
            }
            pdf.close();
        }
        throw new IllegalStateException("No size to try");
    }

    private static PDDocument set(Markup page, String letters) throws IOException {
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
        Typeface.loaded().offerTo(builder, pdf, letters);
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
    private static byte[] identity(Paper paper) {
        return identity(paper.toString());
    }

    static byte[] identity(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package vn.vinhdanh.systemtests.bench.letter;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Renders the invitation as a PDF of one page. Thread-safe. */
final class InvitationPage {

    private final TextTemplate template = new TextTemplate("page.html");
    private final LetterFonts fonts;

    /** @param fonts the folder with the font files */
    InvitationPage(Path fonts) {
        this.fonts = new LetterFonts(fonts);
        XRLog.setLoggingEnabled(false);
    }

    byte[] render(Map<String, String> person) {
        try (PDDocument pdf = new PDDocument()) {
            Map<String, String> values = new java.util.HashMap<>(person);
            values.put("qr", QrCodeImage.dataUri(person.get("link")));
            set(parsed(template.filled(values)), pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void set(Document page, PDDocument pdf) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page, null)
                .withProducer("Vinh Danh")
                .usePdfUaAccessibility(true)
                .useUnicodeLineBreaker(new BreakAfterSpaces())
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        fonts.offerTo(builder, pdf);
        builder.usePDDocument(pdf);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            replaceNoBreakSpaces(renderer.getRootBox());
            renderer.createPDFWithoutClosing();
        }
    }

    private static Document parsed(String page) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void replaceNoBreakSpaces(Box box) {
        box.getChildren().forEach(InvitationPage::replaceNoBreakSpaces);
        if (box instanceof InlineLayoutBox line) {
            for (Object child : line.getInlineChildren()) {
                if (child instanceof InlineText text) {
                    text.setMasterText(text.getMasterText().replace('\u00a0', ' '));
                } else if (child instanceof Box inner) {
                    replaceNoBreakSpaces(inner);
                }
            }
        }
    }

    /** Ends a line only after a space, because Vietnamese is written in separate syllables. */
    private static final class BreakAfterSpaces implements FSTextBreaker {

        private String text = "";
        private int from;

        @Override
        public void setText(String text) {
            this.text = text;
            this.from = 0;
        }

        @Override
        public int next() {
            if (from >= text.length()) {
                return -1;
            }
            int space = text.indexOf(' ', from);
            from = space < 0 ? text.length() : space + 1;
            return from;
        }
    }
}

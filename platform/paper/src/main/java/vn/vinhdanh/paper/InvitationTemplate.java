package vn.vinhdanh.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The page that all guests of a conference share, with the places of name, capacity and QR code left open. Laying out
 * a page takes twenty milliseconds, filling one in takes one.
 *
 * <p>Holds nothing personal. May be used by any number of threads.
 */
final class InvitationTemplate {

    /** How the layout engine writes a line that is not justified: size, left end, baseline, glyphs. */
    private static final Pattern TEXT =
            Pattern.compile("(?<=/F\\d{1,3} ([0-9.]{1,9}) Tf\\s)1 0 0 1 ([-0-9.]+) ([-0-9.]+) Tm\\s(<[0-9A-F]+>) Tj");

    /** In points. The engine rounds, so it may break a line that is nearly as wide as the page. */
    private static final float TOLERANCE = 1;

    private final PdfTemplate file;
    private final float textWidth;
    private final List<Line> lines;
    private final String end;

    /**
     * What the guests of one template have in common.
     *
     * @param invitation without its guest
     * @param capacityLines how many lines of capacity move what stands beneath them
     */
    record Key(Invitation invitation, int capacityLines) {}

    /**
     * A line left open.
     *
     * @param before the page's operators between the line before and this one
     * @param size of the type, in points
     * @param middle the line is centred here, in points from the left
     * @param baseline in points from the bottom
     */
    private record Line(String before, Typeface.Face face, float size, float middle, String baseline) {

        private boolean holds(String text, float width) {
            return !text.isEmpty()
                    && text.chars().allMatch(letter -> Typeface.ALPHABET.indexOf(letter) >= 0)
                    && face.width(text) * size < width - TOLERANCE;
        }

        private String with(String text) {
            float left = middle - face.width(text) * size / 2;
            return String.format(Locale.ROOT, "%s1 0 0 1 %.4f %s Tm\n%s Tj", before, left, baseline, face.glyphs(text));
        }
    }

    private InvitationTemplate(PdfTemplate file, float textWidth, List<Line> lines, String end) {
        this.file = file;
        this.textWidth = textWidth;
        this.lines = lines;
        this.end = end;
    }

    /** @return empty if the invitation takes two pages or has no code */
    static Optional<InvitationTemplate> of(Key key) {
        try (PDDocument pdf =
                Press.onOnePage(key.invitation, Guest.placeholder(key.capacityLines), Typeface.ALPHABET)) {
            PDPage page = pdf.getPage(0);
            List<Line> lines = new ArrayList<>();
            String end = openLines(operators(page), lines);
            List<COSName> images = images(page.getResources());
            if (pdf.getNumberOfPages() > 1 || images.size() != 1 || lines.size() != 1 + key.capacityLines) {
                return Optional.empty();
            }
            page.setContents(new PDStream(pdf));
            page.getResources().put(images.getFirst(), new PDImageXObject(new PDStream(pdf), null));
            return Optional.of(new InvitationTemplate(
                    PdfTemplate.of(Press.saved(pdf, key.invitation), images.getFirst()),
                    InvitationLayout.textWidth(key.invitation.format()) / 10f,
                    lines,
                    end));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @return empty if a line of the guest does not fit its place, or has a letter that is not of the alphabet */
    Optional<byte[]> filledIn(Guest guest, QrCode code, byte[] identity) {
        StringBuilder page = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            String text = guest.line(at);
            if (!lines.get(at).holds(text, textWidth)) {
                return Optional.empty();
            }
            page.append(lines.get(at).with(text));
        }
        byte[] operators = page.append(end).toString().getBytes(StandardCharsets.ISO_8859_1);
        return Optional.of(file.with(operators, QrImage.of(code.content()), identity));
    }

    private static String operators(PDPage page) throws IOException {
        try (var content = page.getContents()) {
            return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static List<COSName> images(PDResources resources) {
        List<COSName> images = new ArrayList<>();
        resources.getXObjectNames().forEach(images::add);
        return images;
    }

    /**
     * Finds the lines that hold the placeholder: first the name, which is bold, then those of the capacity.
     *
     * @return the operators after the last one
     */
    private static String openLines(String page, List<Line> lines) {
        int from = 0;
        for (Matcher text = TEXT.matcher(page); text.find(); ) {
            Typeface.Face face = lines.isEmpty()
                    ? Typeface.loaded().bold()
                    : Typeface.loaded().regular();
            if (text.group(4).equals(face.glyphs(Guest.PLACEHOLDER))) {
                float size = Float.parseFloat(text.group(1));
                float middle = Float.parseFloat(text.group(2)) + face.width(Guest.PLACEHOLDER) * size / 2;
                lines.add(new Line(page.substring(from, text.start()), face, size, middle, text.group(3)));
                from = text.end();
            }
        }
        return page.substring(from);
    }
}

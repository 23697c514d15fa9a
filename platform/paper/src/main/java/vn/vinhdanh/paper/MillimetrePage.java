package vn.vinhdanh.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** A page of A4, landscape, on which things are put at millimetres from its upper left corner. */
final class MillimetrePage implements AutoCloseable {

    static final float WIDTH = 297;
    static final float HEIGHT = 210;
    static final float POINTS = 72 / 25.4f;

    /** Of a QR code: {@link QrImage} has four pixels to a module. */
    private static final int PIXELS = 4;

    private final PDPageContentStream content;
    private final Fonts fonts;

    /** The faces of one document, each embedded once. */
    static final class Fonts {

        private final PDDocument pdf;
        private final Map<Typeface.Face, PDFont> loaded = new HashMap<>();

        Fonts(PDDocument pdf) {
            this.pdf = pdf;
        }

        private PDFont of(Typeface.Face face) throws IOException {
            PDFont font = loaded.get(face);
            if (font == null) {
                font = PDType0Font.load(pdf, face.font(), true);
                loaded.put(face, font);
            }
            return font;
        }
    }

    /** @param right how far all is moved, in tenths of a millimetre, as {@code down} */
    MillimetrePage(PDDocument pdf, Fonts fonts, int right, int down) throws IOException {
        PDPage page = new PDPage(new PDRectangle(WIDTH * POINTS, HEIGHT * POINTS));
        pdf.addPage(page);
        this.fonts = fonts;
        this.content = new PDPageContentStream(pdf, page);
        content.transform(Matrix.getTranslateInstance(right / 10f * POINTS, -down / 10f * POINTS));
    }

    /**
     * Each line in the middle of {@code x}.
     *
     * @param y upper edge of the first line
     * @return lower edge of the last line
     */
    float centred(FittedText text, float x, float y) throws IOException {
        float baseline = y * POINTS;
        for (String line : text.lines()) {
            baseline += text.leading();
            float left = x * POINTS - text.face().width(line) * text.size() / 2;
            show(line, text, left, baseline - text.size() * 0.3f);
        }
        return baseline / POINTS;
    }

    /** As {@link #centred}, each line from {@code x} on. */
    float left(FittedText text, float x, float y) throws IOException {
        float baseline = y * POINTS;
        for (String line : text.lines()) {
            baseline += text.leading();
            show(line, text, x * POINTS, baseline - text.size() * 0.3f);
        }
        return baseline / POINTS;
    }

    private void show(String line, FittedText text, float left, float fromTop) throws IOException {
        content.beginText();
        content.setFont(fonts.of(text.face()), text.size());
        content.newLineAtOffset(left, HEIGHT * POINTS - fromTop);
        content.showText(line);
        content.endText();
    }

    void ink(Color colour) throws IOException {
        content.setNonStrokingColor(colour);
        content.setStrokingColor(colour);
    }

    /** @param width in points */
    void line(float fromX, float fromY, float toX, float toY, float width) throws IOException {
        content.setLineWidth(width);
        content.moveTo(fromX * POINTS, (HEIGHT - fromY) * POINTS);
        content.lineTo(toX * POINTS, (HEIGHT - toY) * POINTS);
        content.stroke();
    }

    /** @param inset from each edge of the page */
    void frame(float inset, float width) throws IOException {
        content.setLineWidth(width);
        content.addRect(inset * POINTS, inset * POINTS, (WIDTH - 2 * inset) * POINTS, (HEIGHT - 2 * inset) * POINTS);
        content.stroke();
    }

    /** The code with its quiet zone, as filled squares, which every printer keeps sharp. */
    void code(QrImage code, float x, float y, float side) throws IOException {
        int modules = code.side() / PIXELS;
        int rowBytes = code.rows().length / code.side();
        float module = side / modules * POINTS;
        for (int row = 0; row < modules; row++) {
            for (int column = 0; column < modules; column++) {
                int from = column;
                while (column < modules && isBlack(code, rowBytes, row, column)) {
                    column++;
                }
                if (column > from) {
                    content.addRect(
                            x * POINTS + from * module,
                            (HEIGHT - y) * POINTS - (row + 1) * module,
                            (column - from) * module,
                            module);
                }
            }
        }
        content.fill();
    }

    private static boolean isBlack(QrImage code, int rowBytes, int row, int column) {
        int pixel = column * PIXELS;
        return (code.rows()[row * PIXELS * rowBytes + pixel / 8] >> (7 - pixel % 8) & 1) == 1;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}

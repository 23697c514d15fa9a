package vn.vinhdanh.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** Lays cards of A5 on sheets of A4, with marks where the sheet is cut. */
final class SheetPress {

    /** In points. Most printers leave four millimetres at the edge, so a mark is longer. */
    private static final float MARK = 24;

    private static final float HAIRLINE = 0.4f;

    private SheetPress() {}

    /** @param cards as files of one page; more pages of a card are left out */
    static byte[] print(List<byte[]> cards, Sheet sheet, Paper first, byte[] identity) {
        try (PDDocument pdf = new PDDocument()) {
            LayerUtility layers = new LayerUtility(pdf);
            for (int at = 0; at < cards.size(); at += sheet.cards()) {
                List<byte[]> onThis = cards.subList(at, Math.min(at + sheet.cards(), cards.size()));
                PDPage page = new PDPage(size(sheet));
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    for (int place = 0; place < onThis.size(); place++) {
                        draw(content, layers, onThis.get(place), sheet, place);
                    }
                    mark(content, page.getMediaBox(), sheet);
                }
            }
            Press.describe(pdf, first, identity);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PDRectangle size(Sheet sheet) {
        return switch (sheet) {
            case TWO_A5 -> PDRectangle.A4;
            case FOUR_A6 -> new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
        };
    }

    /** @param place from 0, from left to right, then down */
    private static void draw(PDPageContentStream content, LayerUtility layers, byte[] card, Sheet sheet, int place)
            throws IOException {
        try (PDDocument file = Loader.loadPDF(card)) {
            PDFormXObject form = layers.importPageAsForm(file, 0);
            PDRectangle page = size(sheet);
            int columns = sheet == Sheet.FOUR_A6 ? 2 : 1;
            float width = page.getWidth() / columns;
            float height = page.getHeight() / 2;
            float scale = Math.min(
                    width / form.getBBox().getWidth(), height / form.getBBox().getHeight());
            float left = place % columns * width + (width - form.getBBox().getWidth() * scale) / 2;
            float bottom =
                    (1 - place / columns) * height + (height - form.getBBox().getHeight() * scale) / 2;
            content.saveGraphicsState();
            content.transform(new Matrix(scale, 0, 0, scale, left, bottom));
            content.drawForm(form);
            content.restoreGraphicsState();
        }
    }

    /** At the edges, where the blade is set. */
    private static void mark(PDPageContentStream content, PDRectangle page, Sheet sheet) throws IOException {
        content.setLineWidth(HAIRLINE);
        float middle = page.getHeight() / 2;
        line(content, 0, middle, MARK, middle);
        line(content, page.getWidth() - MARK, middle, page.getWidth(), middle);
        if (sheet == Sheet.FOUR_A6) {
            float centre = page.getWidth() / 2;
            line(content, centre, 0, centre, MARK);
            line(content, centre, page.getHeight() - MARK, centre, page.getHeight());
            line(content, centre - MARK / 2, middle, centre + MARK / 2, middle);
            line(content, centre, middle - MARK / 2, centre, middle + MARK / 2);
        }
    }

    private static void line(PDPageContentStream content, float fromX, float fromY, float toX, float toY)
            throws IOException {
        content.moveTo(fromX, fromY);
        content.lineTo(toX, toY);
        content.stroke();
    }
}

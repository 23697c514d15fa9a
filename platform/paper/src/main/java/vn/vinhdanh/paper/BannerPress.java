package vn.vinhdanh.paper;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes a banner as a PDF of one page, whose trim box and bleed box are the banner's. */
final class BannerPress {

    static final Color GROUND = new Color(0xC8, 0x10, 0x2E);
    static final Color LETTERS = new Color(0xFF, 0xE1, 0x00);

    private final PDPageContentStream content;
    private final BannerLayout layout;

    /** Points of the page for each millimetre of the banner. */
    private final float unit;

    private BannerPress(PDPageContentStream content, BannerLayout layout, float unit) {
        this.content = content;
        this.layout = layout;
        this.unit = unit;
    }

    /** @param reduced how many times smaller than the banner */
    static byte[] pdf(Banner banner, BannerLayout layout, int reduced) {
        float unit = MillimetrePage.POINTS / reduced;
        byte[] identity = Press.identity(banner + "1:" + reduced);
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(layout.width() * unit, layout.height() * unit));
            page.setBleedBox(box(layout.ground(), layout, unit));
            page.setTrimBox(box(layout.trim(), layout, unit));
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                new BannerPress(content, layout, unit).draw();
            }
            PDDocumentInformation information = new PDDocumentInformation();
            information.setTitle(PrintableText.of(banner.caption()));
            information.setProducer(Press.PRODUCER);
            pdf.setDocumentInformation(information);
            pdf.setDocumentId(ByteBuffer.wrap(identity).getLong());
            return Press.saved(pdf);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PDRectangle box(Rectangle2D of, BannerLayout layout, float unit) {
        return new PDRectangle(
                (float) of.getMinX() * unit,
                (float) (layout.height() - of.getMaxY()) * unit,
                (float) of.getWidth() * unit,
                (float) of.getHeight() * unit);
    }

    private void draw() throws IOException {
        content.setNonStrokingColor(GROUND);
        PDRectangle ground = box(layout.ground(), layout, unit);
        content.addRect(ground.getLowerLeftX(), ground.getLowerLeftY(), ground.getWidth(), ground.getHeight());
        content.fill();
        content.setNonStrokingColor(LETTERS);
        for (Path2D row : layout.rows()) {
            fill(row);
        }
        content.setNonStrokingColor(Color.BLACK);
        fill(layout.caption());
        content.setStrokingColor(Color.BLACK);
        content.setLineWidth(0.5f);
        for (BannerLayout.Mark mark : layout.marks()) {
            content.moveTo(x(mark.fromX()), y(mark.fromY()));
            content.lineTo(x(mark.toX()), y(mark.toY()));
            content.stroke();
        }
    }

    /** The curves of the typeface are quadratic, those of a PDF cubic. */
    private void fill(Path2D path) throws IOException {
        float[] at = new float[6];
        float fromX = 0;
        float fromY = 0;
        for (PathIterator parts = path.getPathIterator(null); !parts.isDone(); parts.next()) {
            switch (parts.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(x(at[0]), y(at[1]));
                case PathIterator.SEG_LINETO -> content.lineTo(x(at[0]), y(at[1]));
                case PathIterator.SEG_QUADTO -> {
                    content.curveTo(
                            x((fromX + 2 * at[0]) / 3),
                            y((fromY + 2 * at[1]) / 3),
                            x((at[2] + 2 * at[0]) / 3),
                            y((at[3] + 2 * at[1]) / 3),
                            x(at[2]),
                            y(at[3]));
                    at[0] = at[2];
                    at[1] = at[3];
                }
                case PathIterator.SEG_CLOSE -> content.closePath();
                default -> throw new IllegalStateException("A glyph of TrueType has no cubic curves");
            }
            fromX = at[0];
            fromY = at[1];
        }
        content.fill();
    }

    private float x(float millimetres) {
        return millimetres * unit;
    }

    private float y(float millimetres) {
        return (layout.height() - millimetres) * unit;
    }
}

package vn.vinhdanh.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads a PDF as its reader would see it. Lengths are in millimetres from the top left corner. */
final class Printed {

    private static final Map<DecodeHintType, Boolean> TRY_HARDER = Map.of(DecodeHintType.TRY_HARDER, true);
    private static final double POINTS_PER_MM = 72 / 25.4;

    /** A run of glyphs on one line. */
    record Text(int page, String words, double left, double right, double baseline, double size) {}

    /** A filled or stroked shape, such as a rule. */
    record Shape(double left, double right, double top, double bottom) {
        double width() {
            return right - left;
        }
    }

    private final byte[] file;

    private Printed(byte[] file) {
        this.file = file;
    }

    static Printed of(Paper paper) {
        return of(new PdfRenderer().render(paper));
    }

    static Printed of(byte[] file) {
        return new Printed(file);
    }

    @FunctionalInterface
    interface Question<T> {
        T of(PDDocument pdf) throws IOException;
    }

    <T> T ask(Question<T> question) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return question.of(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int pages() {
        return ask(PDDocument::getNumberOfPages);
    }

    /** All words in reading order, one space between them. */
    String text() {
        return ask(pdf -> new PDFTextStripper().getText(pdf))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The words of one page, from 1. */
    String text(int page) {
        return ask(pdf -> {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    return stripper.getText(pdf);
                })
                .replaceAll("\\s+", " ")
                .strip();
    }

    List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        ask(pdf -> new PDFTextStripper() {
            @Override
            protected void writeString(String words, List<TextPosition> glyphs) {
                TextPosition first = glyphs.getFirst();
                TextPosition last = glyphs.getLast();
                lines.add(new Text(
                        getCurrentPageNo(),
                        words.strip(),
                        first.getXDirAdj() / POINTS_PER_MM,
                        (last.getXDirAdj() + last.getWidthDirAdj()) / POINTS_PER_MM,
                        first.getYDirAdj() / POINTS_PER_MM,
                        Math.round(first.getTextMatrix().getScalingFactorY() * 2) / 2.0));
            }
        }.getText(pdf));
        return lines;
    }

    /** The first line that contains these words. */
    Text line(String words) {
        return lines().stream()
                .filter(line -> line.words().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not found in the PDF: " + words));
    }

    List<PDFont> fonts() {
        return ask(pdf -> {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            return fonts;
        });
    }

    /** Rules and borders of one page, from 1. */
    List<Shape> shapes(int page) {
        return ask(pdf -> {
            Drawn drawn = new Drawn(pdf.getPage(page - 1));
            drawn.processPage(pdf.getPage(page - 1));
            return drawn.shapes;
        });
    }

    /** The content of the QR code on the first page, as a phone would scan it. */
    String scanned() {
        return scanned(ask(pdf -> new PDFRenderer(pdf).renderImageWithDPI(0, 300)));
    }

    static String scanned(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(
                                    new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))),
                            TRY_HARDER)
                    .getText();
        } catch (NotFoundException none) {
            throw new AssertionError("No QR code in the PDF", none);
        } catch (ReaderException unreadable) {
            throw new AssertionError("The QR code can't be read", unreadable);
        }
    }

    private static final class Drawn extends PDFGraphicsStreamEngine {
        final List<Shape> shapes = new ArrayList<>();
        private final double height;
        private Rectangle2D.@Nullable Double path;

        Drawn(PDPage page) {
            super(page);
            height = page.getMediaBox().getHeight();
        }

        private void extend(double x, double y) {
            if (path == null) {
                path = new Rectangle2D.Double(x, y, 0, 0);
            } else {
                path.add(x, y);
            }
        }

        private void draw() {
            if (path != null) {
                shapes.add(new Shape(
                        path.getMinX() / POINTS_PER_MM,
                        path.getMaxX() / POINTS_PER_MM,
                        (height - path.getMaxY()) / POINTS_PER_MM,
                        (height - path.getMinY()) / POINTS_PER_MM));
            }
            path = null;
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            extend(p0.getX(), p0.getY());
            extend(p2.getX(), p2.getY());
        }

        @Override
        public void moveTo(float x, float y) {
            extend(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            extend(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            extend(x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return path == null ? new Point2D.Double() : new Point2D.Double(path.getMaxX(), path.getMaxY());
        }

        @Override
        public void strokePath() {
            draw();
        }

        @Override
        public void fillPath(int windingRule) {
            draw();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            draw();
        }

        @Override
        public void endPath() {
            path = null;
        }

        @Override
        public void closePath() {
            // The bounds of the path are already known.
        }

        @Override
        public void clip(int windingRule) {
            // Clipping draws nothing.
        }

        @Override
        public void shadingFill(COSName shadingName) {
            // The documents have no shading.
        }

        @Override
        public void drawImage(PDImage image) {
            // Images are tested by scanning the page.
        }
    }
}

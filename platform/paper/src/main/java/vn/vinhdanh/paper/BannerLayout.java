package vn.vinhdanh.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where everything is on the sheet of a banner, in millimetres of the real thing, from the sheet's upper left corner. Text
 * is as large as its box allows. It is measured by the outlines of its glyphs, because the marks on Vietnamese capitals
 * (Ộ, Ễ) reach beyond what a font calls its ascent.
 *
 * @param trim what hangs in the end
 * @param ground the trim with its bleed
 * @param rows of letters, from above
 * @param marks at the corners of the trim, each from one point to another
 * @param caption in the margin below
 */
record BannerLayout(
        int width,
        int height,
        Rectangle2D trim,
        Rectangle2D ground,
        List<Path2D> rows,
        List<Mark> marks,
        Path2D caption) {

    /** Lower letters are not read from the hall, so the banner is too small for its text. */
    private static final int LEAST_SIZE = 40;

    /** A line that takes more rows is set smaller. */
    private static final int MOST_ROWS = 3;

    /** Of the largest size, in percent: down to this, fewer rows are better than larger letters. */
    private static final int WORTH_A_ROW = 75;

    /** Of the shorter side, in percent: free of text along each edge. */
    private static final int EDGE = 8;

    /** Between rows, in percent of the larger size. */
    private static final int GAP = 30;

    record Mark(float fromX, float fromY, float toX, float toY) {}

    private record Row(Path2D letters, float size) {
        float height() {
            return (float) letters.getBounds2D().getHeight();
        }
    }

    /** @return empty if the text fits in no size that people can read */
    static Optional<BannerLayout> of(Banner banner, String note) {
        int edge = Math.min(banner.width(), banner.height()) * EDGE / 100;
        int width = banner.width() - 2 * edge;
        int height = banner.height() - 2 * edge;
        List<Row> best = List.of();
        float least = LEAST_SIZE;
        for (float size = height * 1.5f; size >= least; size *= 0.98f) {
            List<Row> rows = rows(banner, size, width);
            boolean fits = !rows.isEmpty() && height(rows) <= height;
            if (fits && best.isEmpty()) {
                least = Math.max(LEAST_SIZE, size * WORTH_A_ROW / 100);
            }
            if (fits && (best.isEmpty() || rows.size() < best.size())) {
                best = rows;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(placed(banner, best, note));
    }

    /** @return nothing if a line is too wide, or takes too many rows */
    private static List<Row> rows(Banner banner, float size, int width) {
        List<Row> rows = new ArrayList<>();
        for (Banner.Line line : banner.lines()) {
            float own = size * line.percent() / 100;
            String printable = ComposedLetters.in(PrintableText.of(line.text())).strip();
            List<String> broken = BalancedLines.of(printable, width * 10, Math.max(1, Math.round(own)));
            if (broken.size() > MOST_ROWS) {
                return List.of();
            }
            for (String text : broken) {
                Row row = new Row(Outlines.of(text, Typeface.loaded().bold(), own), own);
                if (row.letters().getBounds2D().getWidth() > width) {
                    return List.of();
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static float height(List<Row> rows) {
        float height = rows.getFirst().height();
        for (int at = 1; at < rows.size(); at++) {
            height += gap(rows.get(at - 1), rows.get(at)) + rows.get(at).height();
        }
        return height;
    }

    private static float gap(Row above, Row below) {
        return Math.max(above.size(), below.size()) * GAP / 100;
    }

    private static BannerLayout placed(Banner banner, List<Row> rows, String note) {
        int margin = Math.max(20, Math.max(banner.width(), banner.height()) / 50);
        int outside = margin + banner.bleed();
        Rectangle2D trim = new Rectangle2D.Float(outside, outside, banner.width(), banner.height());
        Rectangle2D ground = new Rectangle2D.Float(
                margin, margin, banner.width() + 2 * banner.bleed(), banner.height() + 2 * banner.bleed());
        int sheetWidth = banner.width() + 2 * outside;
        int sheetHeight = banner.height() + 2 * outside;
        return new BannerLayout(
                sheetWidth,
                sheetHeight,
                trim,
                ground,
                inTheMiddle(rows, trim),
                marks(trim, margin, sheetWidth, sheetHeight),
                caption(banner.caption() + note, trim, margin, sheetHeight));
    }

    private static List<Path2D> inTheMiddle(List<Row> rows, Rectangle2D trim) {
        List<Path2D> placed = new ArrayList<>();
        double top = trim.getCenterY() - height(rows) / 2;
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            Rectangle2D bounds = row.letters().getBounds2D();
            if (at > 0) {
                top += gap(rows.get(at - 1), row);
            }
            placed.add(moved(row.letters(), trim.getCenterX() - bounds.getCenterX(), top - bounds.getMinY()));
            top += row.height();
        }
        return List.copyOf(placed);
    }

    private static List<Mark> marks(Rectangle2D trim, int margin, int sheetWidth, int sheetHeight) {
        float near = margin * 0.8f;
        float far = margin * 0.1f;
        List<Mark> marks = new ArrayList<>();
        for (float y : new float[] {(float) trim.getMinY(), (float) trim.getMaxY()}) {
            marks.add(new Mark(far, y, near, y));
            marks.add(new Mark(sheetWidth - near, y, sheetWidth - far, y));
        }
        for (float x : new float[] {(float) trim.getMinX(), (float) trim.getMaxX()}) {
            marks.add(new Mark(x, far, x, near));
            marks.add(new Mark(x, sheetHeight - near, x, sheetHeight - far));
        }
        return List.copyOf(marks);
    }

    private static Path2D caption(String text, Rectangle2D trim, int margin, int sheetHeight) {
        String printable = ComposedLetters.in(PrintableText.of(text)).strip();
        Typeface.Face face = Typeface.loaded().regular();
        float room = (float) trim.getWidth() - 2 * margin;
        float size = Math.min(margin * 0.4f, room / Math.max(1, face.width(printable)));
        return moved(Outlines.of(printable, face, size), trim.getMinX() + margin, sheetHeight - margin * 0.35f);
    }

    private static Path2D moved(Path2D path, double x, double y) {
        path.transform(AffineTransform.getTranslateInstance(x, y));
        return path;
    }
}

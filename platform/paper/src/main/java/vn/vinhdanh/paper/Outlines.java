package vn.vinhdanh.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Turns a line of text into the outlines of its glyphs, so that whoever prints it needs no font. */
final class Outlines {

    private Outlines() {}

    /**
     * The line with its baseline at y = 0, from x = 0 on; y grows downwards.
     *
     * @param size of the em square, in the unit of the result
     */
    static Path2D of(String line, Typeface.Face face, float size) {
        TrueTypeFont font = face.font();
        try {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            float scale = size / font.getUnitsPerEm();
            Path2D outlines = new Path2D.Float(Path2D.WIND_NON_ZERO);
            float x = 0;
            for (int at = 0; at < line.length(); at++) {
                int glyph = lookup.getGlyphId(line.charAt(at));
                GlyphData drawn = font.getGlyph().getGlyph(glyph);
                if (drawn != null) {
                    AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, 0);
                    outlines.append(drawn.getPath().getPathIterator(place), false);
                }
                x += font.getAdvanceWidth(glyph) * scale;
            }
            return outlines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

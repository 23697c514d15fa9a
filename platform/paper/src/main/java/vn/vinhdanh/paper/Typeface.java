package vn.vinhdanh.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Liberation Serif in its four faces. Read on the first document, not before, and shared by all threads: the bytes are
 * never written again, and each document parses its own copy.
 */
final class Typeface {

    static final String FAMILY = "Liberation Serif";

    private static final class Loaded {
        static final Typeface INSTANCE = new Typeface();
    }

    private record Face(byte[] bytes, int weight, FontStyle style) {}

    private final List<Face> faces;
    private final BitSet glyphs;

    private Typeface() {
        faces = List.of(
                face("Regular", 400, FontStyle.NORMAL),
                face("Bold", 700, FontStyle.NORMAL),
                face("Italic", 400, FontStyle.ITALIC),
                face("BoldItalic", 700, FontStyle.ITALIC));
        glyphs = commonGlyphs(faces);
    }

    static Typeface loaded() {
        return Loaded.INSTANCE;
    }

    /** Offers the four faces to a document; only those that it uses are parsed and embedded, as subsets. */
    void offerTo(PdfRendererBuilder builder) {
        for (Face face : faces) {
            builder.useFont(() -> new ByteArrayInputStream(face.bytes), FAMILY, face.weight, face.style, true);
        }
    }

    /** Whether each of the four faces can draw it. */
    boolean draws(int codePoint) {
        return glyphs.get(codePoint);
    }

    private static Face face(String name, int weight, FontStyle style) {
        return new Face(Resources.bytes("fonts/LiberationSerif-" + name + ".ttf"), weight, style);
    }

    private static BitSet commonGlyphs(List<Face> faces) {
        BitSet common = new BitSet();
        common.set(0, Character.MAX_CODE_POINT + 1);
        for (Face face : faces) {
            common.and(glyphsOf(face));
        }
        return common;
    }

    private static BitSet glyphsOf(Face face) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes))) {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            BitSet found = new BitSet();
            for (int codePoint = 0; codePoint <= Character.MAX_VALUE; codePoint++) {
                found.set(codePoint, lookup.getGlyphId(codePoint) != 0);
            }
            return found;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

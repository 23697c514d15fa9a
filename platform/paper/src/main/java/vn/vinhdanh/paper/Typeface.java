package vn.vinhdanh.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The four faces of Liberation Serif with some highland letters added. They are parsed for the first document and kept,
 * because parsing them for each document took a sixth of its time and half of the memory that it kept alive. All threads
 * share them: the parser has read every table, and later reads (of glyphs and bytes) use a lock.
 */
final class Typeface {

    static final String FAMILY = "Vinh Danh Paper";

    private static final class Loaded {
        static final Typeface INSTANCE = new Typeface();
    }

    /** The letters of the Vietnamese alphabet, digits and what else names and offices are written with. */
    static final String ALPHABET = alphabet();

    /** One of the four faces. */
    record Face(TrueTypeFont font, int weight, FontStyle style) {

        /** The text as the operand of a PDF's text operator: the numbers of its glyphs, in hexadecimal. */
        String glyphs(String text) {
            CmapLookup lookup = lookup();
            return text.chars()
                    .mapToObj(c -> String.format("%04X", lookup.getGlyphId(c)))
                    .collect(Collectors.joining("", "<", ">"));
        }

        /** @return in parts of the size of the type */
        float width(String text) {
            CmapLookup lookup = lookup();
            try {
                int units = 0;
                for (int at = 0; at < text.length(); at++) {
                    units += font.getAdvanceWidth(lookup.getGlyphId(text.charAt(at)));
                }
                return (float) units / font.getUnitsPerEm();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private CmapLookup lookup() {
            try {
                return font.getUnicodeCmapLookup();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private final List<Face> faces;
    private final BitSet glyphs = new BitSet();

    /** Advance of each code point of the bold face, the widest, in thousandths of the size. */
    private final short[] advances = new short[Character.MAX_VALUE + 1];

    private Typeface() {
        faces = List.of(
                face("Bold", 700, FontStyle.NORMAL),
                face("Regular", 400, FontStyle.NORMAL),
                face("Italic", 400, FontStyle.ITALIC),
                face("BoldItalic", 700, FontStyle.ITALIC));
        glyphs.set(0, Character.MAX_VALUE + 1);
        try {
            measure(faces.getFirst().font);
            for (Face face : faces) {
                keepGlyphsOf(face.font.getUnicodeCmapLookup());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Typeface loaded() {
        return Loaded.INSTANCE;
    }

    Face bold() {
        return faces.get(0);
    }

    Face regular() {
        return faces.get(1);
    }

    Face italic() {
        return faces.get(2);
    }

    /**
     * Offers the four faces to a document; only those that it uses are embedded, as subsets.
     *
     * @param letters that the subsets of the upright faces hold although the document does not use them
     */
    void offerTo(PdfRendererBuilder builder, PDDocument pdf, String letters) {
        for (Face face : faces) {
            builder.useFont(
                    new Supplied(face, pdf, face.style == FontStyle.NORMAL ? letters : ""),
                    FAMILY,
                    face.weight,
                    face.style,
                    true);
        }
    }

    /** A face in one document. */
    private static final class Supplied extends PDFontSupplier {

        private final Face face;
        private final PDDocument pdf;
        private final String letters;

        private Supplied(Face face, PDDocument pdf, String letters) {
            super(null);
            this.face = face;
            this.pdf = pdf;
            this.letters = letters;
        }

        @Override
        public PDFont supply() {
            try {
                PDType0Font font = PDType0Font.load(pdf, face.font, true);
                letters.chars().forEach(font::addToSubset);
                return font;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** True if each of the four faces has a glyph for this code point. */
    boolean draws(int codePoint) {
        return glyphs.get(codePoint);
    }

    /** Width of the text in bold, in thousandths of the font size. It is not wider in the other faces. */
    int width(String text) {
        return text.chars().map(c -> advances[c]).sum();
    }

    private static String alphabet() {
        StringBuilder letters = new StringBuilder("0123456789 ()-–.,:;/'\"&+");
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            letters.append(letter).append(Character.toLowerCase(letter));
        }
        "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ"
                .chars()
                .forEach(letter -> letters.append((char) letter).append((char) Character.toLowerCase(letter)));
        for (char letter = 'Ạ'; letter <= 'ỹ'; letter++) {
            letters.append(letter);
        }
        return letters.toString();
    }

    private void measure(TrueTypeFont font) throws IOException {
        CmapLookup lookup = font.getUnicodeCmapLookup();
        int unitsPerEm = font.getUnitsPerEm();
        for (int codePoint = 0; codePoint < advances.length; codePoint++) {
            advances[codePoint] = (short) (font.getAdvanceWidth(lookup.getGlyphId(codePoint)) * 1000 / unitsPerEm);
        }
    }

    private void keepGlyphsOf(CmapLookup lookup) {
        for (int codePoint = 0; codePoint < advances.length; codePoint++) {
            if (lookup.getGlyphId(codePoint) == 0) {
                glyphs.clear(codePoint);
            }
        }
    }

    /**
     * Disables glyph substitution. Vietnamese does not need it, and looking for possible substitutions took longer than
     * laying out the page.
     */
    private static Face face(String name, int weight, FontStyle style) {
        byte[] file = Resources.bytes("fonts/VinhDanhPaper-" + name + ".ttf");
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return new Face(font, weight, style);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package vn.vinhdanh.systemtests.bench.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The four faces of Liberation Serif, parsed once and shared by all threads. */
final class LetterFonts {

    private record Face(TrueTypeFont font, int weight, FontStyle style) {}

    private final List<Face> faces;

    /** @param folder holds the font files */
    LetterFonts(Path folder) {
        faces = List.of(
                face(folder, "Bold", 700, FontStyle.NORMAL),
                face(folder, "Regular", 400, FontStyle.NORMAL),
                face(folder, "Italic", 400, FontStyle.ITALIC),
                face(folder, "BoldItalic", 700, FontStyle.ITALIC));
    }

    /** The document embeds only the faces that it uses, as subsets. */
    void offerTo(PdfRendererBuilder builder, PDDocument pdf) {
        for (Face face : faces) {
            builder.useFont(new FaceOfDocument(face, pdf), "Vinh Danh Paper", face.weight, face.style, true);
        }
    }

    private static Face face(Path folder, String name, int weight, FontStyle style) {
        try {
            byte[] file = Files.readAllBytes(folder.resolve("VinhDanhPaper-" + name + ".ttf"));
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return new Face(font, weight, style);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class FaceOfDocument extends PDFontSupplier {

        private final Face face;
        private final PDDocument pdf;

        private FaceOfDocument(Face face, PDDocument pdf) {
            super(null);
            this.face = face;
            this.pdf = pdf;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(pdf, face.font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

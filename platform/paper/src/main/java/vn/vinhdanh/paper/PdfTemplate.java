package vn.vinhdanh.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A finished PDF file of one page, whose content and only picture are written after its end for each copy (incremental
 * update, ISO 32000-1, 7.5.6). Reading and saving the file again would take several milliseconds.
 *
 * @param start of the table of objects
 * @param size one more than the highest number of an object
 */
record PdfTemplate(byte[] file, long start, long size, long root, long information, long content, long image) {

    private static final String PICTURE = "/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 1"
            + " /ColorSpace [/Indexed /DeviceGray 1 <FF00>] /Interpolate true ";
    private static final String TABLE = "/Type /XRef /Size %d /W [1 4 1] /Index [%d 1 %d 1 %d 1] /Prev %d /Root %d 0 R"
            + " /Info %d 0 R /ID [<%s> <%s>] ";

    /** @param image the name of the picture among the page's resources */
    static PdfTemplate of(byte[] file, COSName image) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            COSDictionary trailer = pdf.getDocument().getTrailer();
            COSDictionary page = pdf.getPage(0).getCOSObject();
            COSDictionary images = pdf.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
            return new PdfTemplate(
                    file,
                    pdf.getDocument().getStartXref(),
                    trailer.getLong(COSName.SIZE),
                    number(trailer, COSName.ROOT),
                    number(trailer, COSName.INFO),
                    number(page, COSName.CONTENTS),
                    number(images, image));
        }
    }

    private static long number(COSDictionary dictionary, COSName name) {
        return ((COSObject) dictionary.getItem(name)).getKey().getNumber();
    }

    /**
     * A copy of the file.
     *
     * @param operators the page's content
     * @param identity of the copy
     */
    byte[] with(byte[] operators, QrImage picture, byte[] identity) {
        Copy copy = new Copy(file);
        int contentAt = copy.deflated(content, "", operators);
        int imageAt = copy.deflated(image, PICTURE.formatted(picture.side(), picture.side()), picture.rows());
        int tableAt = copy.size();
        String id = HexFormat.of().withUpperCase().formatHex(identity);
        copy.stream(
                size,
                TABLE.formatted(size + 1, content, image, size, start, root, information, id, id),
                table(contentAt, imageAt, tableAt));
        copy.line("startxref\n" + tableAt + "\n%%EOF");
        return copy.toByteArray();
    }

    /** One entry for each offset: an object in use, its place in four bytes, generation 0. */
    private static byte[] table(int... offsets) {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        for (int offset : offsets) {
            table.write(1);
            for (int shift = 24; shift >= 0; shift -= 8) {
                table.write(offset >> shift);
            }
            table.write(0);
        }
        return table.toByteArray();
    }

    /** The bytes of a copy as they grow. */
    private static final class Copy extends ByteArrayOutputStream {

        private Copy(byte[] file) {
            super(file.length + 8192);
            writeBytes(file);
        }

        /** @return where the object begins */
        private int deflated(long number, String entries, byte[] data) {
            byte[] deflated = new byte[data.length + 64];
            try (Deflater deflater = new Deflater()) {
                deflater.setInput(data);
                deflater.finish();
                int length = deflater.deflate(deflated);
                return stream(number, entries + "/Filter /FlateDecode ", Arrays.copyOf(deflated, length));
            }
        }

        private int stream(long number, String entries, byte[] data) {
            int start = size();
            line(number + " 0 obj\n<< " + entries + "/Length " + data.length + " >>\nstream");
            writeBytes(data);
            line("\nendstream\nendobj");
            return start;
        }

        private void line(String text) {
            writeBytes((text + "\n").getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}

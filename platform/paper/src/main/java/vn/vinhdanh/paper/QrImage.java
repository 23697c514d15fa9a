package vn.vinhdanh.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A QR code as a black and white picture, four pixels to a module, with the quiet zone of four modules.
 *
 * @param side in pixels
 * @param rows from the top, each padded to whole bytes; a set bit is a black pixel
 */
record QrImage(int side, byte[] rows) {

    private static final int PIXELS = 4;

    /** In this order PDFBox copies the picture into the PDF. With black first it decodes and encodes it again. */
    private static final IndexColorModel WHITE_THEN_BLACK = paletteOf((byte) 0xFF, (byte) 0);

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.CHARACTER_SET,
            StandardCharsets.UTF_8.name(),
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            4);

    static QrImage of(String content) {
        BitMatrix modules = modules(content);
        return new QrImage(modules.getWidth() * PIXELS, rows(modules));
    }

    /** The picture as a data address, so that the layout engine fetches nothing. */
    static String dataUri(String content) {
        return "data:image/png;base64,"
                + Base64.getEncoder().encodeToString(of(content).png());
    }

    private static IndexColorModel paletteOf(byte... greys) {
        return new IndexColorModel(1, greys.length, greys, greys, greys);
    }

    private static BitMatrix modules(String content) {
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("This content does not fit a QR code", tooLong);
        }
    }

    private static byte[] rows(BitMatrix modules) {
        int rowLength = (modules.getWidth() + 1) / 2;
        byte[] rows = new byte[rowLength * modules.getHeight() * PIXELS];
        for (int y = 0; y < modules.getHeight() * PIXELS; y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y / PIXELS)) {
                    rows[y * rowLength + x / 2] |= (byte) (x % 2 == 0 ? 0xF0 : 0x0F);
                }
            }
        }
        return rows;
    }

    private byte[] png() {
        BufferedImage image = new BufferedImage(
                WHITE_THEN_BLACK,
                Raster.createPackedRaster(new DataBufferByte(rows, rows.length), side, side, 1, null),
                false,
                null);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}

package vn.vinhdanh.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a QR code as a black and white PNG, four pixels to a module, with the quiet zone of four modules. */
final class QrImage {

    private static final int PIXELS = 4;

    /** In this order the picture goes into the PDF as it is; black before white is grey, which PDFBox decodes and encodes anew. */
    private static final IndexColorModel WHITE_THEN_BLACK = paletteOf((byte) 0xFF, (byte) 0);

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.CHARACTER_SET,
            StandardCharsets.UTF_8.name(),
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            4);

    private QrImage() {}

    /** The picture as a data address, so that the layout engine fetches nothing. */
    static String dataUri(String content) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(modules(content)));
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

    private static byte[] png(BitMatrix modules) {
        int side = modules.getWidth() * PIXELS;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY, WHITE_THEN_BLACK);
        int[] row = new int[side];
        for (int module = 0; module < modules.getHeight(); module++) {
            for (int x = 0; x < side; x++) {
                row[x] = modules.get(x / PIXELS, module) ? 1 : 0;
            }
            for (int y = module * PIXELS; y < (module + 1) * PIXELS; y++) {
                image.getRaster().setPixels(0, y, side, 1, row);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}

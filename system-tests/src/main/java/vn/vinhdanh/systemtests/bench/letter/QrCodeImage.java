package vn.vinhdanh.systemtests.bench.letter;

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

/** A QR code as a black and white PNG, four pixels to a module, with a quiet zone of four modules. */
final class QrCodeImage {

    private static final int PIXELS = 4;

    /** With white first, PDFBox copies the picture into the PDF instead of decoding and encoding it. */
    private static final IndexColorModel WHITE_THEN_BLACK =
            new IndexColorModel(1, 2, new byte[] {-1, 0}, new byte[] {-1, 0}, new byte[] {-1, 0});

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.CHARACTER_SET,
            StandardCharsets.UTF_8.name(),
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            4);

    private QrCodeImage() {}

    static String dataUri(String content) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(content));
    }

    private static byte[] png(String content) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(drawn(new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, HINTS)), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (WriterException e) {
            throw new IllegalArgumentException("this content does not fit a QR code", e);
        }
        return png.toByteArray();
    }

    private static BufferedImage drawn(BitMatrix modules) {
        int side = modules.getWidth() * PIXELS;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY, WHITE_THEN_BLACK);
        int[] row = new int[side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                row[x] = modules.get(x / PIXELS, y / PIXELS) ? 1 : 0;
            }
            image.getRaster().setPixels(0, y, side, 1, row);
        }
        return image;
    }
}

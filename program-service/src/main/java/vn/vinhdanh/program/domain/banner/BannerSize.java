package vn.vinhdanh.program.domain.banner;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.InvalidInput.FieldError;

/**
 * The size of a banner, in millimetres.
 *
 * @param width of what hangs in the end: 500 to 20,000
 * @param height likewise: 300 to 10,000
 * @param bleed how far the print goes on beyond each edge, to be trimmed: 0 to 200
 */
public record BannerSize(int width, int height, int bleed) {

    /** @throws InvalidInput with each length that no banner has */
    public BannerSize {
        List<FieldError> faults = new ArrayList<>();
        if (width < 500 || width > 20_000) {
            faults.add(new FieldError("width", "Chiều rộng từ 0,5 đến 20 mét.", "The width is from 0.5 to 20 metres."));
        }
        if (height < 300 || height > 10_000) {
            faults.add(
                    new FieldError("height", "Chiều cao từ 0,3 đến 10 mét.", "The height is from 0.3 to 10 metres."));
        }
        if (bleed < 0 || bleed > 200) {
            faults.add(new FieldError(
                    "bleed", "Phần tràn lề từ 0 đến 20 xăng-ti-mét.", "The bleed is from 0 to 20 centimetres."));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}

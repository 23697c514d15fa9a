package vn.vinhdanh.program.adapter.web;

import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.program.application.BannerPrinter.Format;
import vn.vinhdanh.program.application.DrawBanner;
import vn.vinhdanh.program.domain.banner.BannerSize;
import vn.vinhdanh.program.domain.banner.BannerText.Place;

/** Draws the backdrop and the slogans of a plan to scale. */
@RestController
@RequestMapping("/api/conferences/{id}")
class BannerController {

    private static final String SVG = "image/svg+xml";

    private final DrawBanner draw;

    BannerController(DrawBanner draw) {
        this.draw = draw;
    }

    /**
     * @param number which of the slogans of the place, from 1
     * @param width in metres, to the millimetre: 0.5 to 20
     * @param height in metres, to the millimetre: 0.3 to 10
     * @param bleed in centimetres, to the millimetre: 0 to 20
     */
    @GetMapping(
            value = "/banner",
            produces = {MediaType.APPLICATION_PDF_VALUE, SVG})
    ResponseEntity<byte[]> banner(
            @PathVariable String id,
            @RequestParam Place place,
            @RequestParam(defaultValue = "1") int number,
            @RequestParam BigDecimal width,
            @RequestParam BigDecimal height,
            @RequestParam(defaultValue = "3") BigDecimal bleed,
            @RequestParam(defaultValue = "PDF") Format format,
            Actor actor) {
        BannerSize size = new BannerSize(
                millimetres("width", width, 3), millimetres("height", height, 3), millimetres("bleed", bleed, 1));
        byte[] file = draw.draw(id, place, number, size, format, actor);
        String name = nameOf(place, number) + "." + format.name().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format == Format.PDF ? MediaType.APPLICATION_PDF_VALUE : SVG))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(file);
    }

    private static int millimetres(String field, BigDecimal length, int digits) {
        try {
            return length.movePointRight(digits).intValueExact();
        } catch (ArithmeticException notWhole) {
            throw new InvalidInput(
                    field,
                    "Ghi số đo đến mi-li-mét là đủ, ví dụ 7,25.",
                    "Give the length to the millimetre, for example 7.25.");
        }
    }

    private static String nameOf(Place place, int number) {
        return switch (place) {
            case BACKDROP -> "phong";
            case INSIDE -> "khau-hieu-trong-" + number;
            case OUTSIDE -> "khau-hieu-ngoai-" + number;
        };
    }
}

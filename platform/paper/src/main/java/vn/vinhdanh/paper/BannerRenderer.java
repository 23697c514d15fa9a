package vn.vinhdanh.paper;

import java.util.Optional;

/**
 * Draws a {@link Banner} for a print shop, as PDF and as SVG. Letters are outlines in both, so no font is needed. Marks
 * outside of the bleed show where it is trimmed; a caption below says what it is and at which scale.
 *
 * <p>The same banner always gives the same bytes. May be used by any number of threads.
 */
public final class BannerRenderer {

    /** A page of a PDF has 14,400 points a side at most (ISO 32000-1, annex C): 5.08 m. */
    private static final int LARGEST_PAGE = 5080;

    private static final int REDUCED = 10;

    /** At true scale, or at 1:10 if a side with its bleed and margin is longer than 5.08 m; the caption says which. */
    public Optional<byte[]> pdf(Banner banner) {
        Optional<BannerLayout> whole = BannerLayout.of(banner, " · tỷ lệ 1:1");
        if (whole.isEmpty() || Math.max(whole.get().width(), whole.get().height()) <= LARGEST_PAGE) {
            return whole.map(layout -> BannerPress.pdf(banner, layout, 1));
        }
        return BannerLayout.of(banner, " · tỷ lệ 1:10, in phóng to 1000%")
                .map(layout -> BannerPress.pdf(banner, layout, REDUCED));
    }

    /** Always at true scale. */
    public Optional<byte[]> svg(Banner banner) {
        return BannerLayout.of(banner, " · tỷ lệ 1:1").map(layout -> BannerSvg.of(banner, layout));
    }
}

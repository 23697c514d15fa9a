package vn.vinhdanh.program.adapter.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.paper.Banner;
import vn.vinhdanh.paper.Banner.Line;
import vn.vinhdanh.paper.BannerRenderer;
import vn.vinhdanh.program.application.BannerPrinter;
import vn.vinhdanh.program.domain.banner.BannerSize;
import vn.vinhdanh.program.domain.banner.BannerText;

/** Backdrop and slogans as PDF and SVG. */
public final class BannerPapers implements BannerPrinter {

    /** Who holds the conference stands smaller above what it is called. */
    private static final int HOLDER = 60;

    private static final int FOOTER = 45;
    private static final int WHOLE = 100;

    private final BannerRenderer renderer;

    public BannerPapers(BannerRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public Optional<byte[]> print(BannerText text, BannerSize size, String caption, Format format) {
        Banner banner =
                new Banner(lines(text), size.width(), size.height(), size.bleed(), caption + " · " + sizeInWords(size));
        return format == Format.PDF ? renderer.pdf(banner) : renderer.svg(banner);
    }

    private static List<Line> lines(BannerText text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.lines()) {
            boolean holder = lines.isEmpty() && text.lines().size() > 1;
            lines.add(new Line(line, holder ? HOLDER : WHOLE));
        }
        if (text.footer() != null) {
            // Room for a day that is not known stays as wide as it was typed.
            lines.add(new Line(text.footer().replaceAll("  +", "\u00a0".repeat(6)), FOOTER));
        }
        return lines;
    }

    private static String sizeInWords(BannerSize size) {
        return "khổ cắt " + metres(size.width()) + " × " + metres(size.height()) + " m, tràn lề "
                + plain(BigDecimal.valueOf(size.bleed(), 1)) + " cm mỗi cạnh";
    }

    private static String metres(int millimetres) {
        return plain(BigDecimal.valueOf(millimetres, 3));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}

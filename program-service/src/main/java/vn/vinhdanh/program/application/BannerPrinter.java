package vn.vinhdanh.program.application;

import java.util.Optional;
import vn.vinhdanh.program.domain.banner.BannerSize;
import vn.vinhdanh.program.domain.banner.BannerText;

/** Draws banners for a print shop. */
public interface BannerPrinter {

    enum Format {
        /** At true scale, or at 1:10 where a page of a PDF cannot be so long. */
        PDF,
        /** At true scale. */
        SVG
    }

    /**
     * @param caption what it is, for who prints it
     * @return a file of the format; empty if the text fits in no size that people can read
     */
    Optional<byte[]> print(BannerText text, BannerSize size, String caption, Format format);
}

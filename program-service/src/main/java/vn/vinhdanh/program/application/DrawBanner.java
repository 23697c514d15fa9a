package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.program.application.BannerPrinter.Format;
import vn.vinhdanh.program.domain.banner.BannerSize;
import vn.vinhdanh.program.domain.banner.BannerText;
import vn.vinhdanh.program.domain.banner.BannerText.Place;
import vn.vinhdanh.program.domain.conference.Conference;

/** Draws the backdrop or a slogan to scale, for all who take part in the business of its commune. */
public final class DrawBanner {

    private final ReadConference read;
    private final BannerPrinter printer;

    public DrawBanner(ReadConference read, BannerPrinter printer) {
        this.read = read;
        this.printer = printer;
    }

    /**
     * @param number which of the slogans of the place, from 1
     * @throws vn.vinhdanh.kernel.NotFound if the reader's commune has no such conference, or its plan no such text
     * @throws InvalidInput if the text does not fit
     */
    public byte[] draw(String conferenceId, Place place, int number, BannerSize size, Format format, Actor reader) {
        Conference conference = read.read(conferenceId, reader).state();
        BannerText text = BannerText.of(conference, place, number);
        return printer.print(text, size, caption(conference, place, number), format)
                .orElseThrow(() -> new InvalidInput(
                        "height",
                        "Khổ này quá nhỏ so với nội dung: chữ sẽ không đọc được. Hãy tăng chiều rộng hoặc chiều cao.",
                        "This size is too small for the text: nobody could read it. Make it wider or higher."));
    }

    private static String caption(Conference conference, Place place, int number) {
        String what = switch (place) {
            case BACKDROP -> "Phông hội trường";
            case INSIDE -> "Khẩu hiệu trong hội trường số " + number;
            case OUTSIDE -> "Khẩu hiệu ngoài hội trường số " + number;
        };
        return what + " · " + conference.plan().conference().title();
    }
}

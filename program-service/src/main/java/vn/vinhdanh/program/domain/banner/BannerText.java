package vn.vinhdanh.program.domain.banner;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Schedule;
import vn.vinhdanh.program.domain.plan.Plan;

/**
 * What is written on a banner of a plan.
 *
 * @param lines from above; a slogan has one
 * @param footer the place and day under them; null without one
 */
public record BannerText(List<String> lines, @Nullable String footer) {

    /** "ngày … tháng … năm 2025", as a plan leaves it open while nobody knows the day. */
    private static final Pattern DAY = Pattern.compile("ngày[\\s.…]+tháng[\\s.…]+năm\\s*[\\d.…]*");

    public BannerText {
        lines = List.copyOf(lines);
    }

    /** Where it hangs. */
    public enum Place {
        /** Behind the stage. */
        BACKDROP,
        /** A slogan in the hall. */
        INSIDE,
        /** A slogan before it. */
        OUTSIDE
    }

    /**
     * As the plan says it. Where the plan left the day open, the day that is fixed is written.
     *
     * @param number which of the slogans of the place, from 1; the backdrop is one
     * @throws NotFound if the plan has no such text
     */
    public static BannerText of(Conference conference, Place place, int number) {
        if (place == Place.BACKDROP) {
            Plan.Backdrop backdrop = conference.plan().backdrop();
            if (backdrop == null || backdrop.lines().isEmpty() || number != 1) {
                throw new NotFound("banner");
            }
            return new BannerText(backdrop.lines(), dated(backdrop.footer(), conference.schedule()));
        }
        Plan.Slogans slogans = conference.plan().slogans();
        List<String> texts = slogans == null ? List.of() : place == Place.INSIDE ? slogans.inside() : slogans.outside();
        if (number < 1 || number > texts.size()) {
            throw new NotFound("banner");
        }
        return new BannerText(List.of(texts.get(number - 1)), null);
    }

    /** Days below 10 and months 1 and 2 with a leading zero (Nghị định 30/2020/NĐ-CP). */
    private static @Nullable String dated(@Nullable String footer, @Nullable Schedule schedule) {
        if (footer == null || schedule == null) {
            return footer;
        }
        int month = schedule.date().getMonthValue();
        String written = String.format(
                Locale.ROOT,
                "ngày %02d tháng %s năm %d",
                schedule.date().getDayOfMonth(),
                month <= 2 ? "0" + month : month,
                schedule.date().getYear());
        return DAY.matcher(footer).replaceAll(Matcher.quoteReplacement(written));
    }
}

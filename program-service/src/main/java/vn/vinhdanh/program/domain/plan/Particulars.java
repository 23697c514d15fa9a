package vn.vinhdanh.program.domain.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The main data of a conference: who holds it, when, where and for how many delegates.
 *
 * @param code unique in the commune
 * @param duration how long the hall is needed; half a day is four hours
 * @param date null if the plan leaves it open
 * @param startTime null if the date is open
 * @param delegateCap maximum number of delegates of all groups together
 */
public record Particulars(
        String code,
        Commune commune,
        String issuer,
        Signatory signatory,
        String title,
        @Nullable Integer edition,
        @Nullable Period period,
        @Nullable String format,
        Duration duration,
        @Nullable LocalDate date,
        @Nullable LocalTime startTime,
        @Nullable Window window,
        Venue venue,
        int delegateCap,
        List<String> legalBases,
        List<String> recipientsOfPlan,
        List<String> principles) {

    public Particulars {
        legalBases = List.copyOf(legalBases);
        recipientsOfPlan = List.copyOf(recipientsOfPlan);
        principles = List.copyOf(principles);
    }

    /**
     * @param code the commune's code if its name is not unique in the installation; otherwise null
     * @param kind xã, phường or đặc khu
     */
    public record Commune(
            String name,
            String kind,
            String province,
            @Nullable String code) {

        /** The value of the token's claim {@code commune}: {@code trung-khanh}. */
        public String slug() {
            return code == null ? Code.of(name) : code;
        }
    }

    /**
     * A person who signs papers.
     *
     * @param title of the office: Chủ tịch, Phó Chủ tịch
     * @param from the first day in office; null if the plan does not say
     * @param until the last one; null while in office
     */
    public record Signatory(
            String title,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** The first and last year of the period that the conference reviews, and of the period that it plans. */
    public record Period(List<Integer> review, List<Integer> ahead) {
        public Period {
            review = List.copyOf(review);
            ahead = List.copyOf(ahead);
        }
    }

    /** The days between which the plan wants the conference, and the plan's own words for them. */
    public record Window(
            LocalDate from, LocalDate to, @Nullable String text) {
        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public record Venue(String name, String address) {}
}

package vn.vinhdanh.program.domain.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the conference is: who holds it, when, where, for how many.
 *
 * @param code unique in the commune
 * @param duration how long the hall is needed; half a day is four hours
 * @param date null while the plan leaves it open
 * @param startTime given with the date
 * @param delegateCap most delegates, all groups together
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
     * @param code the commune's code where its name alone is not unique in the installation; else null
     * @param kind xã, phường or đặc khu
     */
    public record Commune(
            String name,
            String kind,
            String province,
            @Nullable String code) {

        /** As in the token's claim {@code commune}: {@code trung-khanh}. */
        public String slug() {
            return code == null ? Code.of(name) : code;
        }
    }

    public record Signatory(String title, String name) {}

    /** Years that the conference reviews and looks ahead to: first and last. */
    public record Period(List<Integer> review, List<Integer> ahead) {
        public Period {
            review = List.copyOf(review);
            ahead = List.copyOf(ahead);
        }
    }

    /** Days within which the plan wants the conference, and the plan's own words for them. */
    public record Window(
            LocalDate from, LocalDate to, @Nullable String text) {
        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public record Venue(String name, String address) {}
}

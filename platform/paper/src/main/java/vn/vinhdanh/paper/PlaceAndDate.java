package vn.vinhdanh.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The place and date of issue: "Trùng Khánh, ngày 05 tháng 01 năm 2026".
 *
 * @param date {@code null} in a draft, which then has room to write the date by hand
 */
public record PlaceAndDate(String place, @Nullable LocalDate date) {

    private static final String GAP = "\u00a0".repeat(6);
    private static final String ROOM_TO_WRITE = "ngày" + GAP + "tháng" + GAP + "năm" + GAP;

    public static PlaceAndDate undated(String place) {
        return new PlaceAndDate(place, null);
    }

    String written() {
        return place + ", " + (date == null ? ROOM_TO_WRITE : VietnameseDates.written(date));
    }
}

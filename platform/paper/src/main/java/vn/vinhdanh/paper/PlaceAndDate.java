package vn.vinhdanh.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a document is issued: "Trùng Khánh, ngày 05 tháng 01 năm 2026".
 *
 * @param date {@code null} in a draft, which leaves room to write it
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

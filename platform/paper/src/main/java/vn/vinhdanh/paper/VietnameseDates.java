package vn.vinhdanh.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Writes dates and times as Vietnamese documents do. */
public final class VietnameseDates {

    private VietnameseDates() {}

    /** "05/01/2026", with two digits for day and month; for tables and screens. */
    public static String numeric(LocalDate date) {
        return two(date.getDayOfMonth()) + "/" + two(date.getMonthValue()) + "/" + four(date.getYear());
    }

    /** "ngày 05 tháng 01 năm 2026": days below 10 and months 1 and 2 have a leading zero (Decree 30/2020/NĐ-CP). */
    public static String written(LocalDate date) {
        int month = date.getMonthValue();
        return "ngày " + two(date.getDayOfMonth()) + " tháng " + (month <= 2 ? two(month) : String.valueOf(month))
                + " năm " + date.getYear();
    }

    /** "thứ Hai" to "thứ Bảy", "Chủ nhật". */
    public static String weekday(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case MONDAY -> "thứ Hai";
            case TUESDAY -> "thứ Ba";
            case WEDNESDAY -> "thứ Tư";
            case THURSDAY -> "thứ Năm";
            case FRIDAY -> "thứ Sáu";
            case SATURDAY -> "thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }

    /** "07 giờ 30 phút". */
    public static String clock(LocalTime time) {
        return two(time.getHour()) + " giờ " + two(time.getMinute()) + " phút";
    }

    /** "07 giờ 30 phút, thứ Bảy, ngày 29 tháng 8 năm 2026", for invitations. */
    public static String appointment(LocalDateTime at) {
        return clock(at.toLocalTime()) + ", " + weekday(at.toLocalDate()) + ", " + written(at.toLocalDate());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String four(int year) {
        return "%04d".formatted(year);
    }
}

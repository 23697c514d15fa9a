package vn.vinhdanh.program.adapter.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.vinhdanh.kernel.Invalid;

/**
 * When the conference is held; it ends after the duration that the plan gives.
 *
 * @param date 2025-08-28
 * @param startTime 07:30
 */
record ScheduleRequest(@NotNull LocalDate date, @NotNull LocalTime startTime) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    LocalDate sensibleDate() {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new Invalid("date", "Năm phải từ 2000 đến 2100.", "The year must be 2000 to 2100.");
        }
        return date;
    }

    LocalTime wholeMinute() {
        if (startTime.getSecond() != 0 || startTime.getNano() != 0) {
            throw new Invalid("startTime", "Giờ dạng 07:30, không có giây.", "A time like 07:30, without seconds.");
        }
        return startTime;
    }
}

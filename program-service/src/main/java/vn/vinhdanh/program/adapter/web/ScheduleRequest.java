package vn.vinhdanh.program.adapter.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.vinhdanh.kernel.InvalidInput;

/**
 * The date and start of the conference. It ends after the duration that the plan gives. The components are text,
 * because the JSON mapper would otherwise also accept a date that is written as a list of three numbers.
 *
 * @param date as {@code 2025-08-28}, from the year 2000 to 2199
 * @param startTime as {@code 07:30}
 */
record ScheduleRequest(
        @NotNull @Pattern(regexp = "2[01]\\d\\d-\\d\\d-\\d\\d", message = "a day like 2025-08-28")
        String date,

        @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "a time like 07:30")
        String startTime) {

    LocalDate day() {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException noSuchDay) {
            throw new InvalidInput("date", "Không có ngày này.", "There is no such day.");
        }
    }

    LocalTime start() {
        return LocalTime.parse(startTime);
    }
}

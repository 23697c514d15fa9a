package vn.vinhdanh.program.domain.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who writes a part, and until when.
 *
 * @param unit code of the unit
 * @param due last day; null if none is set
 */
public record Charge(String unit, @Nullable LocalDate due) {}

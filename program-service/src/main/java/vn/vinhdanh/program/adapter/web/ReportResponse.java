package vn.vinhdanh.program.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.program.application.ReadReport.Report;
import vn.vinhdanh.program.domain.plan.Unit;
import vn.vinhdanh.program.domain.report.Lock;
import vn.vinhdanh.program.domain.report.ReportPart;
import vn.vinhdanh.program.domain.report.Standing.State;

/**
 * The parts of the report, in the order of the outline.
 *
 * @param left parts that the outline has no more, and that say something
 */
record ReportResponse(List<Item> parts, List<Item> left) {

    /**
     * @param number from 1, through all sections
     * @param unit code of the unit that writes it
     * @param due last day; null if none is set
     * @param overdue whether it is open after its last day
     * @param characters how long its text is
     * @param writing name of who writes it now; null if nobody does
     */
    record Item(
            String code,
            int number,
            String section,
            String title,
            String unit,
            String unitName,
            @Nullable LocalDate due,
            boolean overdue,
            State state,
            int characters,
            @Nullable String writing) {

        static Item of(ReportPart part, Report report, Instant now) {
            String unit = part.charge().unit();
            LocalDate due = part.charge().due();
            Lock lock = Lock.at(part.lock(), now);
            return new Item(
                    part.code(),
                    part.place().number(),
                    part.place().section(),
                    part.place().title(),
                    unit,
                    report.conference().plan().unit(unit).map(Unit::name).orElse(unit),
                    due,
                    part.standing().isOpen() && due != null && due.isBefore(VietnamTime.dayOf(now)),
                    part.standing().state(),
                    part.draft().text().length(),
                    lock == null ? null : lock.name());
        }
    }

    static ReportResponse of(Report report, Instant now) {
        return new ReportResponse(
                report.parts().stream().map(part -> Item.of(part, report, now)).toList(),
                report.left().stream().map(part -> Item.of(part, report, now)).toList());
    }
}

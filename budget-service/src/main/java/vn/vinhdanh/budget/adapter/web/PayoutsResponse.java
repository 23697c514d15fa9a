package vn.vinhdanh.budget.adapter.web;

import java.time.Instant;
import java.util.List;
import vn.vinhdanh.budget.application.ReadPayouts.Shown;
import vn.vinhdanh.budget.domain.payout.PayoutLine;
import vn.vinhdanh.budget.domain.payout.PayoutSheet;

/**
 * The pay-out sheets of a conference. Amounts are in đồng.
 *
 * @param sheets in the order of their numbers
 * @param free rewards that wait to be paid and are on no open sheet
 */
record PayoutsResponse(String conferenceId, long version, List<Sheet> sheets, List<Free> free) {

    static PayoutsResponse of(Shown shown) {
        return new PayoutsResponse(
                shown.book().state().conferenceId(),
                shown.book().version(),
                shown.book().state().sheets().stream().map(Sheet::of).toList(),
                shown.free().stream().map(Free::of).toList());
    }

    /**
     * @param lines how many
     * @param signed how many are signed
     */
    record Sheet(
            int number, PayoutSheet.State state, int lines, long signed, long total, long signedTotal, Instant madeAt) {

        static Sheet of(PayoutSheet sheet) {
            return new Sheet(
                    sheet.number(),
                    sheet.state(),
                    sheet.lines().size(),
                    sheet.signed().count(),
                    sheet.total(),
                    sheet.signedTotal(),
                    sheet.made().at());
        }
    }

    record Free(String nominationId, String name, String unit, String unitName, String formOfAward, long amount) {

        static Free of(PayoutLine line) {
            return new Free(
                    line.nominationId(), line.name(), line.unit(), line.unitName(), line.formOfAward(), line.amount());
        }
    }
}

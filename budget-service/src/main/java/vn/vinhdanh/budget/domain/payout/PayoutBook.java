package vn.vinhdanh.budget.domain.payout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.vinhdanh.budget.domain.estimate.Signed;
import vn.vinhdanh.budget.domain.payout.PayoutEvent.PayoutOrdered;
import vn.vinhdanh.budget.domain.payout.PayoutRules.ASheetHasARewardToPay;
import vn.vinhdanh.budget.domain.payout.PayoutSheet.Mark;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;

/**
 * All sheets of one conference. They are one document, so that no two have one number, and no reward is on two that are
 * open.
 */
public record PayoutBook(String commune, String conferenceId, List<PayoutSheet> sheets) {

    public PayoutBook {
        sheets = List.copyOf(sheets);
    }

    public static PayoutBook none(String commune, String conferenceId) {
        return new PayoutBook(commune, conferenceId, List.of());
    }

    /** Whether a sheet that is open, or is being paid, has this reward. */
    public boolean holds(String nominationId) {
        return sheets.stream().anyMatch(sheet -> sheet.holds(nominationId));
    }

    /** @throws NotFound if there is no such sheet */
    public PayoutSheet sheet(int number) {
        return sheets.stream()
                .filter(sheet -> sheet.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("sheet"));
    }

    /**
     * Begins the next sheet. A reward that another open sheet has is left out.
     *
     * @param committed rewards that may be paid
     * @throws ASheetHasARewardToPay if none is left
     */
    public Outcome<PayoutBook, PayoutEvent> make(List<PayoutLine> committed, Signed by) {
        List<PayoutLine> free =
                committed.stream().filter(line -> !holds(line.nominationId())).toList();
        if (free.isEmpty()) {
            throw new ASheetHasARewardToPay();
        }
        List<PayoutSheet> all = new ArrayList<>(sheets);
        all.add(PayoutSheet.made(conferenceId, sheets.size() + 1, free, by));
        return Outcome.of(new PayoutBook(commune, conferenceId, all));
    }

    /**
     * Enters what the signed sheet says.
     *
     * @throws PayoutRules.OnlyAnOpenSheetChanges if it was paid or cancelled
     * @throws PayoutRules.WhoSignedIsNamed if a signature has no name
     * @throws PayoutRules.AProxyShowsALetter if a proxy has no letter of authorisation
     */
    public Outcome<PayoutBook, PayoutEvent> mark(int number, List<Mark> marks) {
        return Outcome.of(changed(number, sheet -> sheet.marked(marks)));
    }

    /** Adds a scan of the signed sheet, which gives it its number. The same file again changes nothing. */
    public Outcome<PayoutBook, PayoutEvent> attach(int number, Scan scan) {
        return Outcome.of(changed(number, sheet -> sheet.with(scan)));
    }

    public Outcome<PayoutBook, PayoutEvent> detach(int number, int scan) {
        return Outcome.of(changed(number, sheet -> sheet.without(scan)));
    }

    /**
     * Orders the payment of every signed line.
     *
     * @param paidOn the day on which the money was handed over
     * @throws PayoutRules.EachLineIsMarkedBeforePaying if it is not known whether one was received
     * @throws PayoutRules.ASheetWithoutASignatureIsNotPaid if nobody signed
     * @throws PayoutRules.ASheetIsPaidWithItsScan without a scan
     */
    public Outcome<PayoutBook, PayoutEvent> order(int number, LocalDate paidOn, Signed by) {
        PayoutBook next = changed(number, sheet -> sheet.ordered(paidOn, by));
        return Outcome.of(
                next,
                new PayoutOrdered(
                        commune, conferenceId, number, next.sheet(number).signedTotal()));
    }

    /**
     * Every reward of an ordered sheet was told. Once more changes nothing.
     *
     * @param refused the rule that refused the payment, by nomination
     */
    public Outcome<PayoutBook, PayoutEvent> booked(int number, Map<String, String> refused) {
        return Outcome.of(changed(number, sheet -> sheet.booked(refused)));
    }

    /** Nobody is paid by it; its rewards are free for the next one. */
    public Outcome<PayoutBook, PayoutEvent> cancel(int number, String why) {
        return Outcome.of(changed(number, sheet -> sheet.cancelled(why)));
    }

    private PayoutBook changed(int number, UnaryOperator<PayoutSheet> change) {
        PayoutSheet next = change.apply(sheet(number));
        return new PayoutBook(
                commune,
                conferenceId,
                sheets.stream()
                        .map(sheet -> sheet.number() == number ? next : sheet)
                        .toList());
    }
}

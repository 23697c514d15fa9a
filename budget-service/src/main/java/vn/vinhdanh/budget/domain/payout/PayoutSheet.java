package vn.vinhdanh.budget.domain.payout;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.estimate.Signed;
import vn.vinhdanh.budget.domain.payout.PayoutRules.ASheetIsPaidWithItsScan;
import vn.vinhdanh.budget.domain.payout.PayoutRules.ASheetWithoutASignatureIsNotPaid;
import vn.vinhdanh.budget.domain.payout.PayoutRules.EachLineIsMarkedBeforePaying;
import vn.vinhdanh.budget.domain.payout.PayoutRules.OnlyAnOpenSheetChanges;
import vn.vinhdanh.budget.domain.reward.Payment;
import vn.vinhdanh.budget.domain.reward.PaymentRules.APaymentIsNotBeforeItsDecision;
import vn.vinhdanh.budget.domain.reward.PaymentRules.APaymentIsNotInTheFuture;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.VietnamTime;

/**
 * One list on which people sign for their money.
 *
 * @param number within the conference, from 1
 * @param scansSent how many scans it ever had
 * @param order null until the signed lines are paid
 * @param cancelled why nobody is paid by it; null if it was not cancelled
 */
public record PayoutSheet(
        String conferenceId,
        int number,
        List<PayoutLine> lines,
        List<Scan> scans,
        int scansSent,
        Signed made,
        @Nullable PayoutOrder order,
        @Nullable String cancelled) {

    public static final int MOST_SCANS = 20;

    public enum State {
        OPEN,
        /** Its signed lines are on their way into the ledger. */
        PAYING,
        PAID,
        CANCELLED
    }

    /** What the signed sheet says of a line; null takes back what was entered. */
    public record Mark(String nominationId, @Nullable Receipt receipt) {}

    public PayoutSheet {
        lines = List.copyOf(lines);
        scans = List.copyOf(scans);
    }

    static PayoutSheet made(String conferenceId, int number, List<PayoutLine> lines, Signed by) {
        return new PayoutSheet(conferenceId, number, lines, List.of(), 0, by, null, null);
    }

    public State state() {
        if (cancelled != null) {
            return State.CANCELLED;
        }
        if (order == null) {
            return State.OPEN;
        }
        return order.booked() ? State.PAID : State.PAYING;
    }

    public Stream<PayoutLine> signed() {
        return lines.stream().filter(PayoutLine::isSigned);
    }

    /** In đồng. */
    public long total() {
        return lines.stream().mapToLong(PayoutLine::amount).sum();
    }

    /** What people signed for, in đồng. */
    public long signedTotal() {
        return signed().mapToLong(PayoutLine::amount).sum();
    }

    /** @throws NotFound if it has no such scan */
    public Scan scan(int wanted) {
        return scans.stream()
                .filter(scan -> scan.number() == wanted)
                .findFirst()
                .orElseThrow(() -> new NotFound("scan"));
    }

    /** The id of the payment that this sheet makes of a line: the same after any crash. */
    public String paymentOf(PayoutLine line) {
        return Ids.named("payout", conferenceId, Integer.toString(number), line.nominationId());
    }

    /** The payment that a signed line of an ordered sheet is. */
    public Payment payment(PayoutLine line) {
        if (order == null || line.receipt() == null) {
            throw new IllegalStateException("this sheet does not pay");
        }
        return new Payment(
                paymentOf(line),
                line.receipt().signer(),
                line.receipt().document(),
                order.by().account(),
                order.by().at(),
                order.paidOn());
    }

    boolean holds(String nominationId) {
        return (state() == State.OPEN || state() == State.PAYING)
                && lines.stream().anyMatch(line -> line.nominationId().equals(nominationId));
    }

    PayoutSheet marked(List<Mark> marks) {
        requireOpen();
        Set<String> known = lines.stream().map(PayoutLine::nominationId).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (Mark mark : marks) {
            if (!known.contains(mark.nominationId()) || !seen.add(mark.nominationId())) {
                throw new InvalidInput(
                        "marks",
                        "Danh sách chi không có dòng này, hoặc dòng này ghi hai lần. Hãy tải lại trang.",
                        "The sheet has no such line, or it is named twice. Reload the page.");
            }
        }
        return with(
                lines.stream()
                        .map(line -> marks.stream()
                                .filter(mark -> mark.nominationId().equals(line.nominationId()))
                                .findFirst()
                                .map(mark -> line.marked(mark.receipt()))
                                .orElse(line))
                        .toList(),
                order);
    }

    PayoutSheet with(Scan scan) {
        requireOpen();
        if (scans.stream()
                .anyMatch(known -> known.kept().id().equals(scan.kept().id()))) {
            return this;
        }
        if (scans.size() == MOST_SCANS) {
            throw new InvalidInput(
                    "file",
                    "Mỗi danh sách chi có nhiều nhất " + MOST_SCANS + " tệp. Bỏ bớt tệp không cần, rồi gửi lại.",
                    "A sheet has at most " + MOST_SCANS + " files. Remove one that is not needed and send it again.");
        }
        return new PayoutSheet(
                conferenceId,
                number,
                lines,
                Stream.concat(scans.stream(), Stream.of(new Scan(scansSent + 1, scan.name(), scan.kept(), scan.by())))
                        .toList(),
                scansSent + 1,
                made,
                order,
                cancelled);
    }

    PayoutSheet without(int scan) {
        requireOpen();
        Scan gone = scan(scan);
        return new PayoutSheet(
                conferenceId,
                number,
                lines,
                scans.stream().filter(other -> !other.equals(gone)).toList(),
                scansSent,
                made,
                order,
                cancelled);
    }

    PayoutSheet ordered(LocalDate paidOn, Signed by) {
        requireOpen();
        if (lines.stream().anyMatch(line -> line.receipt() == null)) {
            throw new EachLineIsMarkedBeforePaying();
        }
        if (signed().findAny().isEmpty()) {
            throw new ASheetWithoutASignatureIsNotPaid();
        }
        if (scans.isEmpty()) {
            throw new ASheetIsPaidWithItsScan();
        }
        if (paidOn.isAfter(VietnamTime.dayOf(by.at()))) {
            throw new APaymentIsNotInTheFuture();
        }
        if (signed().anyMatch(line -> paidOn.isBefore(line.decidedOn()))) {
            throw new APaymentIsNotBeforeItsDecision();
        }
        return with(lines, new PayoutOrder(paidOn, by, false));
    }

    /** @param refused the rule that refused it, by nomination */
    PayoutSheet booked(Map<String, String> refused) {
        if (order == null || order.booked()) {
            return this;
        }
        return with(
                lines.stream()
                        .map(line -> line.refusedBy(refused.get(line.nominationId())))
                        .toList(),
                new PayoutOrder(order.paidOn(), order.by(), true));
    }

    PayoutSheet cancelled(String why) {
        requireOpen();
        return new PayoutSheet(conferenceId, number, lines, scans, scansSent, made, order, why);
    }

    /** @throws OnlyAnOpenSheetChanges if it was paid or cancelled */
    public void requireOpen() {
        if (state() != State.OPEN) {
            throw new OnlyAnOpenSheetChanges();
        }
    }

    private PayoutSheet with(List<PayoutLine> nextLines, @Nullable PayoutOrder nextOrder) {
        return new PayoutSheet(conferenceId, number, nextLines, scans, scansSent, made, nextOrder, cancelled);
    }
}

package vn.vinhdanh.budget.domain.payout;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.budget.domain.reward.PaymentTrace;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.RewardStatus;

/** A sheet compared with the rewards as they are now, and with the ledger. */
public record Reconciliation(List<Entry> entries) {

    /** What became of the reward of a line. */
    public enum Outcome {
        /** It may be paid, and nobody has. */
        TO_PAY,
        /** This sheet paid it. */
        PAID,
        /** This sheet paid it; the award was revoked since, and the money is due. */
        RECOVERY_DUE,
        /** This sheet paid it; the award was revoked since, and the money came back. */
        RECOVERED,
        /** This sheet paid it, and the payment was reversed. */
        REVERSED,
        /** Another payment did. */
        PAID_OTHERWISE,
        /** The award was revoked before it was paid. */
        REVOKED
    }

    /**
     * One line.
     *
     * @param booked what the ledger has as paid by this sheet, in đồng
     * @param ledgerLine id of that line; null if there is none
     */
    public record Entry(
            PayoutLine line,
            Outcome outcome,
            long booked,
            @Nullable String ledgerLine) {

        /** What was signed for and is not in the ledger, in đồng; negative the other way round. */
        public long difference() {
            return (line.isSigned() ? line.amount() : 0) - booked;
        }
    }

    public Reconciliation {
        entries = List.copyOf(entries);
    }

    /**
     * @param rewards by nomination
     * @param ledger the line with this number
     */
    public static Reconciliation of(
            PayoutSheet sheet,
            Function<String, Optional<Reward>> rewards,
            BiFunction<FundId, Long, Optional<LedgerLine>> ledger) {
        return new Reconciliation(sheet.lines().stream()
                .map(line -> entry(sheet, line, rewards.apply(line.nominationId()), ledger))
                .toList());
    }

    /** What the ledger has as paid by this sheet, in đồng. */
    public long booked() {
        return entries.stream().mapToLong(Entry::booked).sum();
    }

    /** What came back since, in đồng: of awards that were revoked, and of payments that were reversed. */
    public long returned() {
        return entries.stream()
                .filter(entry -> entry.outcome() == Outcome.RECOVERED || entry.outcome() == Outcome.REVERSED)
                .mapToLong(Entry::booked)
                .sum();
    }

    private static Entry entry(
            PayoutSheet sheet,
            PayoutLine line,
            Optional<Reward> known,
            BiFunction<FundId, Long, Optional<LedgerLine>> ledger) {
        Reward reward = known.orElse(null);
        if (reward == null) {
            return new Entry(line, Outcome.REVOKED, 0, null);
        }
        PaymentTrace own = PaymentTrace.of(reward, sheet.paymentOf(line)).orElse(null);
        LedgerLine booked = own == null || own.line() == null
                ? null
                : ledger.apply(own.fund(), own.line().line())
                        .filter(each -> isOf(line, each))
                        .orElse(null);
        return new Entry(
                line,
                outcome(reward, own),
                booked == null ? 0 : booked.entry().amount(),
                booked == null ? null : booked.id());
    }

    private static boolean isOf(PayoutLine line, LedgerLine booked) {
        return booked.entry().movement() == Movement.PAID
                && Objects.equals(booked.entry().nominationId(), line.nominationId());
    }

    private static Outcome outcome(Reward reward, @Nullable PaymentTrace own) {
        boolean paid = reward.standing() == RewardStatus.PAID;
        if (own != null && own.reversed()) {
            return Outcome.REVERSED;
        }
        if (own != null && reward.told().recovery() != null) {
            return Outcome.RECOVERED;
        }
        if (own != null && reward.told().withdrawal() != null) {
            return paid ? Outcome.RECOVERY_DUE : Outcome.REVOKED;
        }
        if (own != null) {
            return paid ? Outcome.PAID : Outcome.TO_PAY;
        }
        if (reward.told().payment() != null) {
            return Outcome.PAID_OTHERWISE;
        }
        return reward.told().withdrawal() != null ? Outcome.REVOKED : Outcome.TO_PAY;
    }
}

package vn.vinhdanh.budget.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Booked;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.budget.domain.reward.BookedAmounts;
import vn.vinhdanh.budget.domain.reward.Decision;
import vn.vinhdanh.budget.domain.reward.Nominee;
import vn.vinhdanh.budget.domain.reward.Payment;
import vn.vinhdanh.budget.domain.reward.Recovery;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.RewardInstructions;
import vn.vinhdanh.budget.domain.reward.RewardStatus;
import vn.vinhdanh.budget.domain.reward.Shortfall;
import vn.vinhdanh.budget.domain.reward.Withdrawal;
import vn.vinhdanh.kernel.Versioned;

/**
 * One nomination's money. Money in đồng.
 *
 * @param reward the estimate until the decision, then what the decision froze
 * @param recoveryDue paid for an award that was revoked afterwards
 */
record RewardResponse(
        String nominationId,
        String conferenceId,
        Nominee nominee,
        RewardStatus state,
        long estimate,
        long reward,
        BookedAmounts held,
        long recoveryDue,
        @Nullable Shortfall shortfall,
        @Nullable Decided decision,
        @Nullable Paid payment,
        @Nullable String withdrawn,
        @Nullable Recovered recovery,
        List<Line> ledgerLines) {

    static RewardResponse of(Versioned<Reward> stored) {
        Reward reward = stored.state();
        RewardInstructions told = reward.told();
        Withdrawal withdrawal = told.withdrawal();
        return new RewardResponse(
                reward.nominationId(),
                reward.conferenceId(),
                reward.nominee(),
                reward.standing(),
                told.estimate(),
                told.reward(),
                reward.holding(),
                reward.recoveryDue(),
                reward.shortfall(),
                Decided.of(told.decision()),
                Paid.of(told.payment()),
                withdrawal == null ? null : withdrawal.reason(),
                Recovered.of(told.recovery()),
                reward.booked().stream()
                        .map(booked -> Line.of(reward.fund(), booked))
                        .toList());
    }

    record Decided(String id, String number, LocalDate date, long reward) {

        static @Nullable Decided of(@Nullable Decision decision) {
            return decision == null
                    ? null
                    : new Decided(decision.id(), decision.number(), decision.date(), decision.reward());
        }
    }

    record Paid(String receivedBy, @Nullable String proxy, String paidBy, Instant at) {

        static @Nullable Paid of(@Nullable Payment payment) {
            return payment == null
                    ? null
                    : new Paid(payment.receivedBy(), payment.proxyFor(), payment.paidBy(), payment.at());
        }
    }

    record Recovered(String receipt, String receivedBy, Instant at) {

        static @Nullable Recovered of(@Nullable Recovery recovery) {
            return recovery == null ? null : new Recovered(recovery.receipt(), recovery.receivedBy(), recovery.at());
        }
    }

    record Line(String id, Movement movement, long amount, Instant at) {

        static Line of(FundId fund, Booked booked) {
            return new Line(fund.line(booked.line()), booked.movement(), booked.amount(), booked.at());
        }
    }
}

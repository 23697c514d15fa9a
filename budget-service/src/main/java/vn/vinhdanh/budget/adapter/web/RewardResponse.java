package vn.vinhdanh.budget.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Booked;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.budget.domain.reward.BookedAmounts;
import vn.vinhdanh.budget.domain.reward.Decision;
import vn.vinhdanh.budget.domain.reward.FormerLedger;
import vn.vinhdanh.budget.domain.reward.Nominee;
import vn.vinhdanh.budget.domain.reward.Payment;
import vn.vinhdanh.budget.domain.reward.Recipient;
import vn.vinhdanh.budget.domain.reward.Recovery;
import vn.vinhdanh.budget.domain.reward.ReversedPayment;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.RewardInstructions;
import vn.vinhdanh.budget.domain.reward.RewardLines;
import vn.vinhdanh.budget.domain.reward.RewardStatus;
import vn.vinhdanh.budget.domain.reward.Shortfall;
import vn.vinhdanh.budget.domain.reward.Withdrawal;
import vn.vinhdanh.kernel.Versioned;

/**
 * The reward of one nomination. Amounts are in đồng.
 *
 * @param reward the estimate until the decision, then the amount that the decision froze
 * @param held the balances that the ledger holds for this reward
 * @param recoveryDue the amount that was paid for an award that was later revoked
 * @param maySign the person who may sign for the money; null if it is not known who represents the nominee
 * @param payment the payment that stands; null if none does
 * @param reversal the order to reverse that payment, which waits for the Chairman or was approved; null if there is none
 * @param reversedPayments earlier payments that were reversed, the oldest first
 * @param withdrawn the reason of the refusal or revocation; null if there is none
 */
record RewardResponse(
        String nominationId,
        long version,
        String conferenceId,
        Nominee nominee,
        RewardStatus state,
        long estimate,
        long reward,
        BookedAmounts held,
        long recoveryDue,
        @Nullable Shortfall shortfall,
        @Nullable DecisionResponse decision,
        @Nullable Recipient maySign,
        @Nullable PaymentResponse payment,
        @Nullable ReversalResponse reversal,
        List<ReversedPaymentResponse> reversedPayments,
        @Nullable String withdrawn,
        @Nullable RecoveryResponse recovery,
        List<BookedLineResponse> ledgerLines) {

    static RewardResponse of(Versioned<Reward> versioned) {
        Reward reward = versioned.state();
        RewardInstructions instructions = reward.told();
        Withdrawal withdrawal = instructions.withdrawal();
        return new RewardResponse(
                reward.nominationId(),
                versioned.version(),
                reward.conferenceId(),
                reward.nominee(),
                reward.standing(),
                instructions.estimate(),
                instructions.reward(),
                reward.bookedAmounts(),
                reward.recoveryDue(),
                reward.shortfall(),
                DecisionResponse.of(instructions.decision()),
                reward.maySign(),
                PaymentResponse.of(instructions.payment()),
                ReversalResponse.of(instructions.reversal()),
                instructions.reversedPayments().stream()
                        .map(ReversedPaymentResponse::of)
                        .toList(),
                withdrawal == null ? null : withdrawal.reason(),
                RecoveryResponse.of(instructions.recovery()),
                lines(reward.allLines()));
    }

    /** First those in the ledger that the reward drew on before the year had a fund. */
    private static List<BookedLineResponse> lines(RewardLines lines) {
        FormerLedger former = lines.former();
        Stream<BookedLineResponse> before = former == null
                ? Stream.of()
                : former.lines().stream().map(booked -> BookedLineResponse.of(former.fund(), booked));
        return Stream.concat(before, lines.booked().stream().map(booked -> BookedLineResponse.of(lines.fund(), booked)))
                .toList();
    }

    record DecisionResponse(String id, String number, LocalDate date, long reward) {

        static @Nullable DecisionResponse of(@Nullable Decision decision) {
            return decision == null
                    ? null
                    : new DecisionResponse(decision.id(), decision.number(), decision.date(), decision.reward());
        }
    }

    /** @param paidOn the day on which the money was handed over; {@code at} is when that was recorded */
    record PaymentResponse(String receivedBy, @Nullable String proxy, String paidBy, Instant at, LocalDate paidOn) {

        static @Nullable PaymentResponse of(@Nullable Payment payment) {
            return payment == null
                    ? null
                    : new PaymentResponse(
                            payment.receivedBy(), payment.proxyFor(), payment.paidBy(), payment.at(), payment.day());
        }
    }

    record ReversedPaymentResponse(
            @Nullable PaymentResponse payment, @Nullable ReversalResponse reversal) {

        static ReversedPaymentResponse of(ReversedPayment reversed) {
            return new ReversedPaymentResponse(
                    PaymentResponse.of(reversed.payment()), ReversalResponse.of(reversed.reversal()));
        }
    }

    record RecoveryResponse(String receipt, String receivedBy, Instant at) {

        static @Nullable RecoveryResponse of(@Nullable Recovery recovery) {
            return recovery == null
                    ? null
                    : new RecoveryResponse(recovery.receipt(), recovery.receivedBy(), recovery.at());
        }
    }

    record BookedLineResponse(String id, Movement movement, long amount, Instant at) {

        static BookedLineResponse of(FundId fund, Booked booked) {
            return new BookedLineResponse(fund.line(booked.line()), booked.movement(), booked.amount(), booked.at());
        }
    }
}

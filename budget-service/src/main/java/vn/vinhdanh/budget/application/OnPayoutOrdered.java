package vn.vinhdanh.budget.application;

import java.util.HashMap;
import java.util.Map;
import vn.vinhdanh.budget.domain.payout.PayoutBooks;
import vn.vinhdanh.budget.domain.payout.PayoutLine;
import vn.vinhdanh.budget.domain.payout.PayoutSheet;
import vn.vinhdanh.budget.domain.reward.Payment;
import vn.vinhdanh.budget.domain.reward.PaymentTrace;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.RuleViolation;

/**
 * Pays the signed lines of a sheet, each as a payment of its reward. A payment has an id that follows from sheet and line:
 * after a crash at any point the next delivery pays what was not paid, and nothing twice. A reward that may not be paid any
 * more does not keep the others from it.
 */
public final class OnPayoutOrdered {

    private final PayoutBooks books;
    private final Rewards rewards;
    private final SettleClaims claims;

    public OnPayoutOrdered(PayoutBooks books, Rewards rewards, SettleClaims claims) {
        this.books = books;
        this.rewards = rewards;
        this.claims = claims;
    }

    public void apply(PayoutOrderedIntegrationEvent ordered, CommandContext context) {
        PayoutSheet sheet =
                books.find(ordered.conferenceId()).orElseThrow().state().sheet(ordered.sheet());
        if (sheet.state() != PayoutSheet.State.PAYING) {
            return;
        }
        Map<String, String> refused = new HashMap<>();
        sheet.signed().forEach(line -> pay(sheet, line, refused, context.withAction("pay")));
        books.change(
                ordered.conferenceId(),
                null,
                context.withAction("book-payout"),
                book -> book.booked(ordered.sheet(), refused));
    }

    private void pay(PayoutSheet sheet, PayoutLine line, Map<String, String> refused, CommandContext context) {
        Payment payment = sheet.payment(line);
        try {
            rewards.change(
                    line.nominationId(),
                    null,
                    context,
                    reward -> PaymentTrace.of(reward, payment.id()).isPresent()
                            ? Outcome.of(reward)
                            : reward.pay(payment));
        } catch (RuleViolation rule) {
            refused.put(line.nominationId(), rule.code());
            return;
        }
        claims.settle(rewards, line.nominationId(), context);
    }
}

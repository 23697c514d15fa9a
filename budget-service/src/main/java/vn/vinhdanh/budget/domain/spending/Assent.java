package vn.vinhdanh.budget.domain.spending;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.estimate.Signed;
import vn.vinhdanh.budget.domain.spending.SpendingRules.TwoPeopleSpend;
import vn.vinhdanh.kernel.CommandContext;

/**
 * Who answers for a step: the accountant alone, or the Chairman too where the amount is above the set one.
 *
 * @param entered by the accountant
 * @param needed whether the Chairman has to approve
 * @param verdict of the Chairman; null until there is one
 */
public record Assent(
        Signed entered, boolean needed, @Nullable Verdict verdict) {

    /** @param rejection why it is not approved; null if it is */
    public record Verdict(Signed by, @Nullable String rejection) {

        public boolean approved() {
            return rejection == null;
        }
    }

    /** @param amount in đồng */
    static Assent to(long amount, SecondPerson second, CommandContext context) {
        return new Assent(signed(context), second.isNeededFor(amount), null);
    }

    public boolean waits() {
        return needed && verdict == null;
    }

    public boolean granted() {
        return !needed || verdict != null && verdict.approved();
    }

    public boolean rejected() {
        return verdict != null && !verdict.approved();
    }

    /**
     * @param rejection why it is not approved; null if it is
     * @throws TwoPeopleSpend if the one who entered it approves it
     */
    Assent given(CommandContext chairman, @Nullable String rejection) {
        if (rejection == null && chairman.actor().id().equals(entered.account())) {
            throw new TwoPeopleSpend();
        }
        return new Assent(entered, needed, new Verdict(signed(chairman), rejection));
    }

    /** Waits again, because the ledger could not take the line. */
    Assent again() {
        return new Assent(entered, needed, null);
    }

    private static Signed signed(CommandContext context) {
        return Signed.by(context.actor(), context.at());
    }

    /** The account that a ledger line names: the last of those who answer for it. */
    String account() {
        return verdict == null ? entered.account() : verdict.by().account();
    }
}

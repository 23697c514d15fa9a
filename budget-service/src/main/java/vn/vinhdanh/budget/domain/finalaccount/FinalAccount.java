package vn.vinhdanh.budget.domain.finalaccount;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.estimate.Signed;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccountRules.ADeclaredAccountStands;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccountRules.AFinalAccountAgreesWithTheLedger;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccountRules.AFinalAccountFollowsTheClosing;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccountRules.AnUnpaidRewardHasAReason;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccountRules.NothingIsOpenInAFinalAccount;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccountRules.OnlyADeclaredAccountIsSettled;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccountRules.OnlyWhatStillHoldsIsApproved;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccountRules.WhoDeclaresDoesNotApprove;
import vn.vinhdanh.kernel.Outcome;

/**
 * The final account of a conference. Until it is declared it is worked out when it is read, and nothing of it is stored.
 *
 * @param declared null until the accountant declares it, and again after a return
 * @param approved null until the Chairman approves it
 * @param returned why it was returned last; null if it was not
 */
public record FinalAccount(
        String commune,
        String conferenceId,
        @Nullable Declaration declared,
        @Nullable Signed approved,
        @Nullable Return returned) {

    public enum State {
        INTERIM,
        /** It waits for the Chairman. */
        DECLARED,
        APPROVED
    }

    /**
     * @param account as it was then
     * @param reasons why rewards were not paid, by nomination
     */
    public record Declaration(Account account, Map<String, String> reasons, Signed by) {
        public Declaration {
            reasons = Map.copyOf(reasons);
        }
    }

    public record Return(String reason, Signed by) {}

    public static FinalAccount none(String commune, String conferenceId) {
        return new FinalAccount(commune, conferenceId, null, null, null);
    }

    public State state() {
        if (declared == null) {
            return State.INTERIM;
        }
        return approved == null ? State.DECLARED : State.APPROVED;
    }

    /**
     * Freezes the account and hands it to the Chairman.
     *
     * @param closed whether the conference is closed
     * @param reasons why rewards are not paid, by nomination
     * @throws ADeclaredAccountStands if it was declared already
     * @throws AFinalAccountFollowsTheClosing if the conference is not closed
     * @throws AFinalAccountAgreesWithTheLedger if there is a difference
     * @throws NothingIsOpenInAFinalAccount while an advance is not settled, or something waits
     * @throws AnUnpaidRewardHasAReason if one that is not paid has none
     */
    public Outcome<FinalAccount, Void> declare(Account now, boolean closed, Map<String, String> reasons, Signed by) {
        if (declared != null) {
            throw new ADeclaredAccountStands();
        }
        if (!closed) {
            throw new AFinalAccountFollowsTheClosing();
        }
        if (!now.differences().isEmpty()) {
            throw new AFinalAccountAgreesWithTheLedger();
        }
        if (now.openAdvances() > 0 || now.waiting() > 0) {
            throw new NothingIsOpenInAFinalAccount(now.openAdvances(), now.waiting());
        }
        List<String> unexplained = now.unpaid().stream()
                .filter(reward ->
                        reasons.getOrDefault(reward.nominationId(), "").isBlank())
                .map(Account.Unpaid::name)
                .toList();
        if (!unexplained.isEmpty()) {
            throw new AnUnpaidRewardHasAReason(unexplained);
        }
        return Outcome.of(new FinalAccount(commune, conferenceId, new Declaration(now, reasons, by), null, returned));
    }

    /**
     * @param now the account as it is now
     * @throws OnlyADeclaredAccountIsSettled if none waits
     * @throws WhoDeclaresDoesNotApprove if the account of the person declared it
     * @throws OnlyWhatStillHoldsIsApproved if something changed since
     */
    public Outcome<FinalAccount, Void> approve(Account now, Signed by) {
        Declaration waiting = waiting();
        if (waiting.by().account().equals(by.account())) {
            throw new WhoDeclaresDoesNotApprove();
        }
        if (!waiting.account().equals(now)) {
            throw new OnlyWhatStillHoldsIsApproved();
        }
        return Outcome.of(new FinalAccount(commune, conferenceId, waiting, by, null));
    }

    /** It is worked on again. */
    public Outcome<FinalAccount, Void> sendBack(String reason, Signed by) {
        waiting();
        return Outcome.of(new FinalAccount(commune, conferenceId, null, null, new Return(reason, by)));
    }

    private Declaration waiting() {
        if (declared == null || approved != null) {
            throw new OnlyADeclaredAccountIsSettled();
        }
        return declared;
    }
}

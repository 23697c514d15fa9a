package vn.vinhdanh.budget.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.application.ReadFinalAccount.Shown;
import vn.vinhdanh.budget.domain.estimate.Signed;
import vn.vinhdanh.budget.domain.finalaccount.Account;
import vn.vinhdanh.budget.domain.finalaccount.AccountLine;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccount;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccount.Declaration;
import vn.vinhdanh.budget.domain.finalaccount.RewardAccount;

/**
 * The account of a conference: as it was declared, and before that as it is now. Amounts are in đồng.
 *
 * @param closed whether the conference is closed
 * @param year of the fund that its rewards draw on; null if that is its own
 * @param allocated to the state budget
 * @param left of the state budget, by its ledger
 * @param differences from the ledger; none if it agrees
 * @param changed whether something changed since it was declared
 */
record FinalAccountResponse(
        String conferenceId,
        long version,
        FinalAccount.State state,
        boolean closed,
        @Nullable Integer year,
        List<Line> lines,
        long allocated,
        long estimated,
        long adjusted,
        long spent,
        long advanced,
        long left,
        RewardAccount rewards,
        int openAdvances,
        int waiting,
        List<UnpaidResponse> unpaid,
        List<DifferenceResponse> differences,
        boolean changed,
        @Nullable By declared,
        @Nullable By approved,
        @Nullable Returned returned) {

    static FinalAccountResponse of(Shown shown) {
        FinalAccount known = shown.known().state();
        Declaration declared = known.declared();
        Account account = declared == null ? shown.now().account() : declared.account();
        return new FinalAccountResponse(
                known.conferenceId(),
                shown.known().version(),
                known.state(),
                shown.now().closed(),
                shown.now().year(),
                account.budget().lines().stream().map(Line::of).toList(),
                account.budget().allocated(),
                account.budget().estimated(),
                account.budget().adjusted(),
                account.budget().spent(),
                account.budget().advanced(),
                account.budget().left(),
                account.rewards(),
                account.openAdvances(),
                account.waiting(),
                account.unpaid().stream()
                        .map(reward -> UnpaidResponse.of(reward, declared == null ? Map.of() : declared.reasons()))
                        .toList(),
                account.differences().stream().map(DifferenceResponse::of).toList(),
                declared != null && !declared.account().equals(shown.now().account()),
                By.of(declared == null ? null : declared.by()),
                By.of(known.approved()),
                known.returned() == null
                        ? null
                        : new Returned(
                                known.returned().reason(),
                                known.returned().by().name(),
                                known.returned().by().at()));
    }

    /** @param code of the line in all versions of the estimate */
    record Line(int code, String text, long estimated, long adjusted, long spent, long advanced, long left) {

        static Line of(AccountLine line) {
            return new Line(
                    line.code(),
                    line.text(),
                    line.estimated(),
                    line.adjusted(),
                    line.spent(),
                    line.advanced(),
                    line.left());
        }
    }

    /** @param reason why it is not paid; null until the account is declared */
    record UnpaidResponse(
            String nominationId,
            String name,
            long amount,
            @Nullable String reason) {

        static UnpaidResponse of(Account.Unpaid reward, Map<String, String> reasons) {
            return new UnpaidResponse(
                    reward.nominationId(), reward.name(), reward.amount(), reasons.get(reward.nominationId()));
        }
    }

    record DifferenceResponse(Account.Place place, long accounted, long booked) {

        static DifferenceResponse of(Account.Difference difference) {
            return new DifferenceResponse(difference.place(), difference.accounted(), difference.booked());
        }
    }

    record By(String by, Instant at) {

        static @Nullable By of(@Nullable Signed signed) {
            return signed == null ? null : new By(signed.name(), signed.at());
        }
    }

    record Returned(String reason, String by, Instant at) {}
}

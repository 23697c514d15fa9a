package vn.vinhdanh.budget.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.spending.Ground;
import vn.vinhdanh.budget.domain.spending.LineSpending;
import vn.vinhdanh.budget.domain.spending.Proof;
import vn.vinhdanh.budget.domain.spending.Settlement;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.KeptFiles;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;

/** Settles an advance by vouchers for what was spent and the rest, which came back. Also after the conference is closed. */
public final class SettleAdvance {

    private final SpendingGround grounds;
    private final KeptFiles files;
    private final BookSpending book;
    private final Ids ids;

    public SettleAdvance(SpendingGround grounds, KeptFiles files, BookSpending book, Ids ids) {
        this.grounds = grounds;
        this.files = files;
        this.book = book;
        this.ids = ids;
    }

    /**
     * @param returned in đồng
     * @param again why a voucher that was used before is used again; null if none is
     * @param key Idempotency-Key; the same key twice is one settlement
     */
    public record Command(
            BookSpending.Target advance,
            List<GivenVoucher> vouchers,
            long returned,
            @Nullable String again,
            @Nullable String key) {

        public Command {
            vouchers = List.copyOf(vouchers);
        }
    }

    /**
     * @throws InvalidInput if a file is not there any more
     * @throws RuleViolation if vouchers and rest are not the advance, or it is not open
     */
    public Versioned<LineSpending> settle(Command command, CommandContext context) {
        context.actor().requireAny(Access.MOVES_MONEY);
        BookSpending.Target advance = command.advance();
        Ground ground = grounds.of(advance.conferenceId(), advance.line(), context);
        String owner = LineSpending.idOf(advance.conferenceId(), advance.line());
        Proof proof = GivenVoucher.proof(command.vouchers(), command.again(), files, owner, context);
        Settlement settlement = Settlement.of(
                ids.forCreation(context.actor(), "settlement/" + advance.spendingId(), command.key()),
                proof,
                command.returned(),
                ground.second(),
                context);
        return book.book(
                advance,
                null,
                context.withAction("settle-advance"),
                line -> line.settle(advance.spendingId(), settlement, ground, context));
    }
}

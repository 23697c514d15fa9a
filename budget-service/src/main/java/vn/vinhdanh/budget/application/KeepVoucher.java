package vn.vinhdanh.budget.application;

import java.io.IOException;
import java.io.InputStream;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.budget.domain.spending.LineSpending;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.KeptFile;
import vn.vinhdanh.kernel.KeptFiles;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.RuleViolation;

/** Keeps the file of a voucher. Nobody sees it until an expense or the settlement of an advance refers to it. */
public final class KeepVoucher {

    private final Funds funds;
    private final KeptFiles files;

    public KeepVoucher(Funds funds, KeptFiles files) {
        this.funds = funds;
        this.files = files;
    }

    /**
     * @throws NotFound if the actor's commune has no such conference
     * @throws RuleViolation if the file is of another kind
     * @throws IOException if the bytes do not come to their end
     */
    public KeptFile keep(String conferenceId, int line, InputStream bytes, CommandContext context) throws IOException {
        context.actor().requireAny(Access.MOVES_MONEY);
        funds.get(new FundId(conferenceId, FundKind.STATE_BUDGET).value(), context.actor());
        return files.keep(LineSpending.idOf(conferenceId, line), bytes, context.at());
    }
}

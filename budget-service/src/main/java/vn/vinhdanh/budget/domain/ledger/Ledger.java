package vn.vinhdanh.budget.domain.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.OnlyAnIntactLineIsContinued;

/** The book of all funds. It can be read and continued; there is no way to change or remove a line. */
public interface Ledger {

    /**
     * The last line that is safely stored, found without a scan.
     *
     * @throws OnlyAnIntactLineIsContinued where somebody changed that line
     */
    LedgerHead head(FundId fund);

    /** @throws OnlyAnIntactLineIsContinued where somebody changed that line */
    Optional<LedgerLine> line(FundId fund, long number);

    /** Writes the line if its number is free. @return false if another line has that number */
    boolean append(LedgerLine line);

    /** Up to {@code limit} lines behind number {@code after}, in their order. */
    List<LedgerLine> lines(FundId fund, long after, int limit);

    /** Everything that is stored under this fund, in the order of ids, intact or not: for verification. */
    void read(FundId fund, Consumer<StoredLine> each);

    /** @param line null where what is stored under this id can't be read as a line */
    record StoredLine(String id, @Nullable LedgerLine line) {}
}

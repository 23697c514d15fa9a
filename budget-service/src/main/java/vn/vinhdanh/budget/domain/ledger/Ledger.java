package vn.vinhdanh.budget.domain.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.OnlyAnIntactLineIsContinued;

/** The ledgers of all funds. Lines can be read and appended. No operation changes or removes a line. */
public interface Ledger {

    /**
     * The last line that the majority of the store's members holds, found without a scan.
     *
     * @throws OnlyAnIntactLineIsContinued if that line was changed in the store
     */
    LedgerHead head(FundId fund);

    /** @throws OnlyAnIntactLineIsContinued if that line was changed in the store */
    Optional<LedgerLine> line(FundId fund, long number);

    /**
     * Inserts the line if its number is free.
     *
     * @return false if another line has that number
     */
    boolean append(LedgerLine line);

    /** Up to {@code limit} lines after the number {@code after}, in their order. */
    List<LedgerLine> lines(FundId fund, long after, int limit);

    /** Passes everything that is stored for this fund to {@code each}, in the order of ids, whether intact or not. */
    void read(FundId fund, Consumer<StoredLine> each);

    /** @param line null if the document with this id cannot be read as a line */
    record StoredLine(String id, @Nullable LedgerLine line) {}
}

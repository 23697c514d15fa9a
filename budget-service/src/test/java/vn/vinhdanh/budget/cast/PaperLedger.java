package vn.vinhdanh.budget.cast;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.ledger.LedgerHead;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;

/** A ledger in memory: a line is written if its id is free. */
public final class PaperLedger implements Ledger {

    private final NavigableMap<String, LedgerLine> lines = new ConcurrentSkipListMap<>();
    private final Fate fate;
    private Runnable meanwhile = () -> {};

    public PaperLedger(Fate fate) {
        this.fate = fate;
    }

    /** What happens once, between the next look at the head and what is made of it. */
    public void meanwhile(Runnable elsewhere) {
        meanwhile = elsewhere;
    }

    public List<LedgerLine> all() {
        return List.copyOf(lines.values());
    }

    @Override
    public LedgerHead head(FundId fund) {
        var last = lines.subMap(fund.line(0), fund.line(999_999_999_999L)).lastEntry();
        LedgerHead head =
                last == null ? LedgerHead.empty(fund) : last.getValue().asHead();
        Runnable elsewhere = meanwhile;
        meanwhile = () -> {};
        elsewhere.run();
        return head;
    }

    @Override
    public Optional<LedgerLine> line(FundId fund, long number) {
        return Optional.ofNullable(lines.get(fund.line(number)));
    }

    @Override
    public boolean append(LedgerLine line) {
        return fate.write(() -> lines.putIfAbsent(line.id(), line) == null);
    }

    @Override
    public List<LedgerLine> lines(FundId fund, long after, int limit) {
        return lines.tailMap(fund.line(after), false).values().stream()
                .filter(line -> line.fund().equals(fund))
                .limit(limit)
                .toList();
    }

    @Override
    public void read(FundId fund, Consumer<Found> each) {
        lines(fund, 0, Integer.MAX_VALUE).forEach(line -> each.accept(new Found(line.id(), line)));
    }
}

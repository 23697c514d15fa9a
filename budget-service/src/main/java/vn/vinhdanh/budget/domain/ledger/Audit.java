package vn.vinhdanh.budget.domain.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Finding.Fault;
import vn.vinhdanh.budget.domain.ledger.Ledger.StoredLine;

/**
 * Reads a whole ledger, line after line, and says what is wrong and where. Each line is judged against the one before
 * it, so that one change is reported where it was made and not on every line behind it. One audit is one reading, by one
 * thread.
 */
public final class Audit {

    private static final int MOST_FINDINGS = 100;
    private static final int MOST_MISSING_NAMED = 10;

    private final FundId fund;
    private final Map<Long, Booked> remembered = new HashMap<>();
    private final Map<Long, LedgerLine> unexplained = new TreeMap<>();
    private final Set<String> postings = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private long lines;
    private long expected = 1;
    private Balances balances = Balances.NONE;

    /** Null behind a line that can't be read: what follows it can't be compared. */
    private @Nullable LedgerHead before;

    public Audit(FundId fund) {
        this.fund = fund;
        this.before = LedgerHead.empty(fund);
    }

    /** What allocations and rewards say that the ledger holds for them; before the first {@link #read}. */
    public void remember(Booked line) {
        remembered.put(line.line(), line);
    }

    /** In the order of ids. */
    public void read(StoredLine found) {
        lines++;
        LedgerLine line = found.line();
        if (line == null || !found.id().equals(line.id())) {
            find(found.id(), Fault.UNREADABLE);
            before = null;
            expected++;
            return;
        }
        if (line.number() > expected) {
            missing(expected, line.number());
            before = null;
        }
        judge(line);
        before = line.asHead();
        balances = line.after();
        expected = line.number() + 1;
    }

    /** Whether there are lines that nobody remembered: booked meanwhile, or slipped in. Then ask again and explain. */
    public boolean isPuzzled() {
        return !unexplained.isEmpty();
    }

    /** What allocations and rewards say now, after the last {@link #read}: the line that was booked for one of them… */
    public void explain(Booked line) {
        LedgerLine found = unexplained.get(line.line());
        if (found != null && Booked.as(found).equals(line)) {
            unexplained.remove(line.line());
        }
    }

    /** … or that one of them is just booking. */
    public void explain(Claim claim) {
        LedgerLine found = unexplained.get(claim.line());
        if (found != null && found.isOf(claim.entry().posting())) {
            unexplained.remove(claim.line());
        }
    }

    public LedgerVerification verdict() {
        unexplained.values().forEach(line -> find(line.id(), Fault.KNOWN_TO_NOBODY));
        remembered.keySet().stream().sorted().forEach(number -> find(fund.line(number), Fault.NOT_AS_REMEMBERED));
        return new LedgerVerification(lines, balances, findings);
    }

    private void judge(LedgerLine line) {
        if (!line.isIntact()) {
            find(line.id(), Fault.CHANGED);
        }
        if (before != null && !line.previousHash().equals(before.hash())) {
            find(line.id(), Fault.CHAIN_BROKEN);
        }
        if (before != null && !line.after().equals(expectedAfter(before.balances(), line.entry()))) {
            find(line.id(), Fault.BALANCE_WRONG);
        }
        if (line.after().isBelowZero()) {
            find(line.id(), Fault.BELOW_ZERO);
        }
        if (!postings.add(line.entry().posting())) {
            find(line.id(), Fault.BOOKED_TWICE);
        }
        Booked memory = remembered.remove(line.number());
        if (memory == null) {
            unexplained.put(line.number(), line);
        } else if (!memory.equals(Booked.as(line))) {
            find(line.id(), Fault.NOT_AS_REMEMBERED);
        }
    }

    private static @Nullable Balances expectedAfter(Balances before, Entry entry) {
        try {
            return before.moved(entry.movement(), entry.amount());
        } catch (ArithmeticException tooLarge) {
            return null;
        }
    }

    private void missing(long from, long until) {
        for (long number = from; number < Math.min(until, from + MOST_MISSING_NAMED); number++) {
            find(fund.line(number), Fault.MISSING);
        }
    }

    private void find(String line, Fault fault) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(line, fault));
        }
    }
}

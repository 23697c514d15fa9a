package vn.vinhdanh.budget.domain.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Finding.Defect;
import vn.vinhdanh.budget.domain.ledger.Ledger.StoredLine;

/**
 * Verifies a whole ledger line by line. Each line is checked against the line before it, so that a change is reported
 * only where it was made. The lines are also compared with the copies that allocations and rewards keep. An instance
 * verifies one ledger once, in one thread.
 */
public final class Audit {

    private static final int MAX_FINDINGS = 100;
    private static final int MAX_MISSING_PER_GAP = 10;

    private final FundId fund;
    private final Map<Long, Booked> expectedLines = new HashMap<>();
    private final Map<Long, LedgerLine> unexplained = new TreeMap<>();
    private final Set<String> postings = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private long lines;
    private long expectedNumber = 1;
    private Balances balances = Balances.ZERO;

    /** Null after an unreadable or missing line: the following line cannot be compared. */
    private @Nullable LedgerHead previous;

    public Audit(FundId fund) {
        this.fund = fund;
        this.previous = LedgerHead.empty(fund);
    }

    /** Adds a line that an allocation or a reward keeps a copy of. Call this before the first {@link #read}. */
    public void expect(Booked line) {
        expectedLines.put(line.line(), line);
    }

    /** Checks the next document of the ledger. Call this in the order of ids. */
    public void read(StoredLine stored) {
        lines++;
        LedgerLine line = stored.line();
        if (line == null || !stored.id().equals(line.id())) {
            report(stored.id(), Defect.UNREADABLE);
            previous = null;
            expectedNumber++;
            return;
        }
        if (line.number() > expectedNumber) {
            reportMissing(expectedNumber, line.number());
            previous = null;
        }
        check(line);
        previous = line.asHead();
        balances = line.after();
        expectedNumber = line.number() + 1;
    }

    /**
     * True if the ledger has lines that no allocation or reward had a copy of. They were booked during the audit, or
     * inserted by an intruder. Load the claimants again and call {@link #explain} to tell the two cases apart.
     */
    public boolean hasUnexplainedLines() {
        return !unexplained.isEmpty();
    }

    /** Accepts a line that an allocation or a reward has a copy of by now. Call this after the last {@link #read}. */
    public void explain(Booked line) {
        LedgerLine candidate = unexplained.get(line.line());
        if (candidate != null && Booked.as(candidate).equals(line)) {
            unexplained.remove(line.line());
        }
    }

    /** Accepts a line that an allocation or a reward is booking at the moment. */
    public void explain(Claim claim) {
        LedgerLine candidate = unexplained.get(claim.line());
        if (candidate != null && candidate.hasPosting(claim.entry().posting())) {
            unexplained.remove(claim.line());
        }
    }

    public LedgerVerification result() {
        unexplained.values().forEach(line -> report(line.id(), Defect.KNOWN_TO_NOBODY));
        expectedLines.keySet().stream().sorted().forEach(number -> report(fund.line(number), Defect.NOT_AS_REMEMBERED));
        return new LedgerVerification(lines, balances, findings);
    }

    private void check(LedgerLine line) {
        if (!line.isIntact()) {
            report(line.id(), Defect.CHANGED);
        }
        if (previous != null && !line.previousHash().equals(previous.hash())) {
            report(line.id(), Defect.CHAIN_BROKEN);
        }
        if (previous != null && !line.after().equals(expectedAfter(previous.balances(), line.entry()))) {
            report(line.id(), Defect.BALANCE_WRONG);
        }
        if (line.after().isBelowZero()) {
            report(line.id(), Defect.BELOW_ZERO);
        }
        if (!postings.add(line.entry().posting())) {
            report(line.id(), Defect.BOOKED_TWICE);
        }
        Booked expected = expectedLines.remove(line.number());
        if (expected == null) {
            unexplained.put(line.number(), line);
        } else if (!expected.equals(Booked.as(line))) {
            report(line.id(), Defect.NOT_AS_REMEMBERED);
        }
    }

    private static @Nullable Balances expectedAfter(Balances before, Entry entry) {
        try {
            return before.moved(entry.movement(), entry.amount());
        } catch (ArithmeticException tooLarge) {
            return null;
        }
    }

    private void reportMissing(long from, long until) {
        for (long number = from; number < Math.min(until, from + MAX_MISSING_PER_GAP); number++) {
            report(fund.line(number), Defect.MISSING);
        }
    }

    private void report(String line, Defect defect) {
        if (findings.size() < MAX_FINDINGS) {
            findings.add(new Finding(line, defect));
        }
    }
}

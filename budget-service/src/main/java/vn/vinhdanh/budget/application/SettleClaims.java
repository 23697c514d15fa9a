package vn.vinhdanh.budget.application;

import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import vn.vinhdanh.budget.domain.ledger.Claim;
import vn.vinhdanh.budget.domain.ledger.Claimant;
import vn.vinhdanh.budget.domain.ledger.Entry;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.ledger.LedgerHead;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.OnlyAnIntactLineIsContinued;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.Versioned;

/**
 * Books the entries of a claimant, each exactly once, in three writes: store the claim on a line number, insert the
 * line if that number is free, store that it is booked. After a crash between two writes, the next call continues from
 * there. Two instances either write the same line, or one of them loses the number and claims the next one. Decision
 * record 0006 explains why this suffices.
 */
public final class SettleClaims {

    /** Each lost number means that another claimant made progress. This many in a row indicate a different error. */
    private static final int MAX_ATTEMPTS = 1_000;

    private final Ledger ledger;

    /** Reduces races for the same number between threads of one process. Correctness does not depend on these locks. */
    private final ConcurrentHashMap<FundId, Lock> locks = new ConcurrentHashMap<>();

    public SettleClaims(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * @return the claimant when it has no next entry, or when its fund cannot cover the next entry
     * @throws NotFound if there is no such claimant
     * @throws StaleVersion if the race for a number was lost too often; a later call may succeed
     */
    public <S extends Claimant<S, E>, E> Versioned<S> settle(
            Aggregates<S, E> claimants, String id, CommandContext context) {
        Versioned<S> current = load(claimants, id);
        if (isSettled(current.state(), context)) {
            return current;
        }
        Lock lock = locks.computeIfAbsent(current.state().ledger(), _ -> new ReentrantLock());
        lock.lock();
        try {
            return settleLocked(claimants, current, context);
        } finally {
            lock.unlock();
        }
    }

    private <S extends Claimant<S, E>, E> Versioned<S> settleLocked(
            Aggregates<S, E> claimants, Versioned<S> loaded, CommandContext context) {
        Versioned<S> current = loaded;
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            if (isSettled(current.state(), context)) {
                return current;
            }
            Outcome<S, E> step = nextStep(current.state(), context);
            if (step.state().equals(current.state())) {
                return current;
            }
            current = store(claimants, current, step, context);
        }
        throw new StaleVersion("ledger");
    }

    private static <S extends Claimant<S, E>, E> Versioned<S> store(
            Aggregates<S, E> claimants, Versioned<S> current, Outcome<S, E> step, CommandContext context) {
        return claimants.changeIfCurrent(current, context, _ -> step).orElseGet(() -> load(claimants, current.id()));
    }

    /**
     * Reads the head after the claimant. If the claimant is already marked as unfunded, this head is newer than the
     * mark, so money that was allocated in between is not missed.
     */
    private <S extends Claimant<S, E>, E> Outcome<S, E> nextStep(S claimant, CommandContext context) {
        Claim claim = claimant.claim();
        if (claim != null) {
            LedgerLine line = lineAt(claimant.ledger(), claim);
            return line.hasPosting(claim.entry().posting()) ? claimant.booked(line) : claimant.claimLost();
        }
        LedgerHead head = ledger.head(claimant.ledger());
        Entry entry = claimant.fitted(Objects.requireNonNull(claimant.nextEntry(context)), head);
        return head.covers(entry)
                ? claimant.claimed(new Claim(head.number() + 1, entry))
                : claimant.unfunded(head.balances().available(), context);
    }

    /** The line with the claimed number: either this claim's line, written now or earlier, or another claimant's. */
    private LedgerLine lineAt(FundId fund, Claim claim) {
        LedgerLine own = headBefore(fund, claim.line()).followedBy(claim.entry());
        return ledger.append(own) ? own : ledger.line(fund, claim.line()).orElseThrow(() -> new StaleVersion("ledger"));
    }

    private LedgerHead headBefore(FundId fund, long number) {
        return number == 1
                ? LedgerHead.empty(fund)
                : ledger.line(fund, number - 1)
                        .orElseThrow(() -> new OnlyAnIntactLineIsContinued(fund.line(number - 1)))
                        .asHead();
    }

    private static <S extends Claimant<S, E>, E> boolean isSettled(S claimant, CommandContext context) {
        return claimant.claim() == null && claimant.nextEntry(context) == null;
    }

    private static <S, E> Versioned<S> load(Aggregates<S, E> claimants, String id) {
        return claimants.find(id).orElseThrow(() -> new NotFound("claimant"));
    }
}

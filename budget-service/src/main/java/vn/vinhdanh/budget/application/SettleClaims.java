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
 * Books what a claimant wants, each booking exactly once: write down the number (the claim), write the line if that
 * number is free, write down that it is booked. Killed between any two of these writes, the next call goes on where this
 * one stopped; beside another instance, both write the same line or one of them loses the number and takes the next.
 * Why that suffices is decision record 0006.
 */
public final class SettleClaims {

    /** Each lost number is somebody else's progress; this many in a row means that something else is wrong. */
    private static final int ATTEMPTS = 1_000;

    private final Ledger ledger;

    /** Spares writers of one process the race for the same number. Nothing is correct because of it. */
    private final ConcurrentHashMap<FundId, Lock> queues = new ConcurrentHashMap<>();

    public SettleClaims(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * @return the claimant when it wants nothing more, or when its fund can't cover what it wants
     * @throws NotFound where there is no such claimant
     * @throws StaleVersion where the race was lost too often; a later call may succeed
     */
    public <S extends Claimant<S, E>, E> Versioned<S> settle(
            Aggregates<S, E> claimants, String id, CommandContext cause) {
        Versioned<S> seen = look(claimants, id);
        if (isContent(seen.state(), cause)) {
            return seen;
        }
        Lock queue = queues.computeIfAbsent(seen.state().fund(), fund -> new ReentrantLock());
        queue.lock();
        try {
            return settleInTurn(claimants, seen, cause);
        } finally {
            queue.unlock();
        }
    }

    private <S extends Claimant<S, E>, E> Versioned<S> settleInTurn(
            Aggregates<S, E> claimants, Versioned<S> first, CommandContext cause) {
        Versioned<S> seen = first;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (isContent(seen.state(), cause)) {
                return seen;
            }
            Outcome<S, E> step = step(seen.state(), cause);
            if (step.state().equals(seen.state())) {
                return seen;
            }
            seen = taken(claimants, seen, step, cause);
        }
        throw new StaleVersion("ledger");
    }

    private static <S extends Claimant<S, E>, E> Versioned<S> taken(
            Aggregates<S, E> claimants, Versioned<S> seen, Outcome<S, E> step, CommandContext cause) {
        try {
            return claimants.change(seen.id(), seen.version(), cause, same -> step);
        } catch (StaleVersion raced) {
            return look(claimants, seen.id()); // somebody else took a step with it
        }
    }

    /**
     * Read after the claimant: where it already said that it is unfunded, the head seen here is newer than that word, so
     * money that came in between is not missed.
     */
    private <S extends Claimant<S, E>, E> Outcome<S, E> step(S claimant, CommandContext cause) {
        Claim claim = claimant.claim();
        if (claim != null) {
            LedgerLine line = lineAt(claimant.fund(), claim);
            return line.isOf(claim.entry().posting()) ? claimant.booked(line) : claimant.displaced();
        }
        Entry entry = Objects.requireNonNull(claimant.wanted(cause));
        LedgerHead head = ledger.head(claimant.fund());
        return head.covers(entry)
                ? claimant.claiming(new Claim(head.number() + 1, entry))
                : claimant.unfunded(head.balances().available(), cause);
    }

    /** The line with the claimed number: this claim's own, written now or before, or the one that was faster. */
    private LedgerLine lineAt(FundId fund, Claim claim) {
        LedgerLine mine = before(fund, claim.line()).followedBy(claim.entry());
        return ledger.append(mine)
                ? mine
                : ledger.line(fund, claim.line()).orElseThrow(() -> new StaleVersion("ledger"));
    }

    private LedgerHead before(FundId fund, long number) {
        return number == 1
                ? LedgerHead.empty(fund)
                : ledger.line(fund, number - 1)
                        .orElseThrow(() -> new OnlyAnIntactLineIsContinued(fund.line(number - 1)))
                        .asHead();
    }

    private static <S extends Claimant<S, E>, E> boolean isContent(S claimant, CommandContext cause) {
        return claimant.claim() == null && claimant.wanted(cause) == null;
    }

    private static <S, E> Versioned<S> look(Aggregates<S, E> claimants, String id) {
        return claimants.find(id).orElseThrow(() -> new NotFound("claimant"));
    }
}

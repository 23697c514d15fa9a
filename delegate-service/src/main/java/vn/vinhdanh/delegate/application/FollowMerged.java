package vn.vinhdanh.delegate.application;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Merging;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/**
 * Finds the delegate in whom a merged one remains. Two officers who merge in opposite directions at one moment make a
 * circle; then the delegate with the least id is one again, whoever notices it.
 */
public final class FollowMerged {

    private final Delegates delegates;

    public FollowMerged(Delegates delegates) {
        this.delegates = delegates;
    }

    /** @return the delegate itself, if it was not merged */
    public Versioned<Delegate> follow(String id, CommandContext context) {
        return chain(id, context).getLast();
    }

    /** The delegate, then those in whom it was merged, one after the other. The last is not merged. */
    private List<Versioned<Delegate>> chain(String id, CommandContext context) {
        List<Versioned<Delegate>> chain = new ArrayList<>();
        chain.add(delegates.get(id, context.actor()));
        while (true) {
            String next = chain.getLast().state().mergedInto();
            if (next == null) {
                return chain;
            }
            int known = chain.stream().map(Versioned::id).toList().indexOf(next);
            if (known >= 0) {
                breakCircle(chain.subList(known, chain.size()), context);
                chain.clear();
                next = id;
            }
            chain.add(delegates.get(next, context.actor()));
        }
    }

    /**
     * They were read one after the other, so it is a circle only if none of them has changed until the last was read. Of a
     * circle only the least changes, and only here.
     */
    private void breakCircle(List<Versioned<Delegate>> circle, CommandContext context) {
        boolean isTrue = circle.stream()
                .allMatch(each -> delegates.get(each.id(), context.actor()).version() == each.version());
        if (isTrue) {
            Versioned<Delegate> least = Collections.min(circle, Comparator.comparing(Versioned::id));
            delegates.changeIfCurrent(least, context.withAction("revive"), Merging::revive);
        }
    }
}

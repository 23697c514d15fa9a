package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.kernel.Versioned;

/**
 * An invitation that was opened by its link.
 *
 * @param closed true once the conference has begun or the delegate has checked in; then it cannot be answered
 * @param position on the waiting list, 1 is next; 0 if the delegate does not wait
 * @param seat label; null while the delegate has none
 */
public record OpenedInvitation(
        Versioned<Delegate> delegate,
        Roster roster,
        boolean closed,
        int position,
        @Nullable String seat) {}

package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.kernel.Versioned;

/**
 * What an answer link shows.
 *
 * @param closed true once the conference has begun, or the delegate has come; then it can only be read
 * @param position on the waiting list; 0 for who does not wait
 */
public record OpenedInvitation(Versioned<Delegate> delegate, Roster roster, boolean closed, int position) {}

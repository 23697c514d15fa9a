package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.door.WalkInBooks;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;

/** Erases who a walk-in was (Luật 91/2025/QH15). The audit trail of the book keeps who noted and when, and no names. */
public final class EraseWalkIn {

    private final WalkInBooks books;

    public EraseWalkIn(WalkInBooks books) {
        this.books = books;
    }

    /**
     * Can't be undone. Repeating it changes nothing.
     *
     * @param ground why: the request of the person, or the end of the retention
     */
    public void erase(String conferenceId, String id, String ground, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        books.change(conferenceId, null, context.erasing(ground), book -> book.erase(id));
        books.eraseTrail(conferenceId, context.actor());
    }
}

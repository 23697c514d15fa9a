package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.door.WalkInBooks;
import vn.vinhdanh.delegate.domain.door.WalkInRule;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;

/** The secretariat says who may come in without being on the list. */
public final class SetWalkInRule {

    private final WalkInBooks books;
    private final Rosters rosters;

    public SetWalkInRule(WalkInBooks books, Rosters rosters) {
        this.books = books;
        this.rosters = rosters;
    }

    /** It needs no version: it replaces one word, and holds from now on. */
    public void set(String conferenceId, WalkInRule rule, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        Roster roster = rosters.get(conferenceId, context.actor()).state();
        roster.requireOpen();
        books.write(conferenceId, roster.commune(), context.withAction("set-walk-in-rule"), book -> book.follow(rule));
    }
}

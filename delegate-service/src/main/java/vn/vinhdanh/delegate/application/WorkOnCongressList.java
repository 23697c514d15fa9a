package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.congress.CongressList;
import vn.vinhdanh.delegate.domain.congress.CongressLists;
import vn.vinhdanh.delegate.domain.congress.Signed;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.RuleViolation;

/** Does a step of the list of delegates to the higher congress. */
public final class WorkOnCongressList {

    private final Rosters rosters;
    private final CongressLists lists;
    private final ListExemplars exemplars;

    public WorkOnCongressList(Rosters rosters, CongressLists lists, ListExemplars exemplars) {
        this.rosters = rosters;
        this.lists = lists;
        this.exemplars = exemplars;
    }

    /**
     * @param expected version from If-Match; null for a step that needs none
     * @throws NotFound if the commune has no such conference
     * @throws RuleViolation if the list is not where the step needs it, or the conference is closed
     */
    public void work(String conferenceId, @Nullable Long expected, CongressStep step, CommandContext context) {
        step.requireMay(context.actor());
        Roster roster = rosters.get(conferenceId, context.actor()).state();
        Signed by = Signed.by(context);
        lists.changeOrBegin(conferenceId, CongressList.empty(roster.commune()), expected, step.in(context), list -> {
            step.requireFits(roster);
            return step.on(list, exemplars.list(conferenceId, roster, list), by);
        });
    }
}

package vn.vinhdanh.delegate.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Answer;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.seating.Guest;
import vn.vinhdanh.delegate.domain.seating.SeatingPlan;
import vn.vinhdanh.delegate.domain.seating.StageTurns;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.NameOrder;
import vn.vinhdanh.kernel.Versioned;

/** The delegates with a place, as seating sees them. */
public final class ListGuests {

    private final Rosters rosters;
    private final DelegateLists lists;

    public ListGuests(Rosters rosters, DelegateLists lists) {
        this.rosters = rosters;
        this.lists = lists;
    }

    /** Reads the list as it is now, with the turns on stage as the plan knows them. */
    public List<Guest> list(String conferenceId, SeatingPlan plan) {
        Roster roster = rosters.find(conferenceId)
                .orElseThrow(() -> new MissingPrerequisite("conference/" + conferenceId))
                .state();
        return of(expected(conferenceId), roster, plan);
    }

    /** Those with a place, as the list is now. */
    List<Versioned<Delegate>> expected(String conferenceId) {
        return lists.all(conferenceId).stream()
                .filter(delegate -> delegate.state().hasPlace())
                .toList();
    }

    static List<Guest> of(List<Versioned<Delegate>> expected, Roster roster, SeatingPlan plan) {
        Map<String, Guest.Turn> turns = StageTurns.of(awardees(expected), plan.turns(), plan.stage());
        List<String> groups = roster.groups().stream().map(Group::code).toList();
        return expected.stream()
                .map(delegate -> guest(delegate, groups, turns.get(delegate.id())))
                .toList();
    }

    private static Guest guest(Versioned<Delegate> delegate, List<String> groups, Guest.@Nullable Turn turn) {
        Delegate state = delegate.state();
        int group = groups.indexOf(state.group());
        Answer answer = state.answer();
        String needs = answer == null ? null : answer.needs();
        return new Guest(
                delegate.id(),
                group < 0 ? groups.size() : group,
                state.person().unit(),
                turn,
                needs != null && !needs.isBlank());
    }

    private static List<StageTurns.Awardee> awardees(List<Versioned<Delegate>> expected) {
        Comparator<Versioned<Delegate>> byName = NameOrder.by(
                delegate -> delegate.state().person().name(),
                delegate -> delegate.state().person().callName());
        return expected.stream()
                .filter(delegate -> !delegate.state().roles().nominations().isEmpty())
                .sorted(byName.thenComparing(Versioned::id))
                .map(delegate -> new StageTurns.Awardee(
                        delegate.id(), delegate.state().roles().nominations()))
                .toList();
    }
}

package vn.vinhdanh.delegate.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Answer;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.seating.AwardTurn;
import vn.vinhdanh.delegate.domain.seating.Guest;
import vn.vinhdanh.delegate.domain.seating.SeatingPlan;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.NameOrder;
import vn.vinhdanh.kernel.Versioned;

/** The delegates with a place, as seating sees them. */
public final class ListGuests {

    /** The form of an award is unknown if it was approved before this service listened to it: such awards come last. */
    private static final AwardTurn UNKNOWN = new AwardTurn(Integer.MAX_VALUE, "", "");

    private final Rosters rosters;
    private final DelegateLists lists;

    public ListGuests(Rosters rosters, DelegateLists lists) {
        this.rosters = rosters;
        this.lists = lists;
    }

    /** Reads the list as it is now. The order of the stage follows from the awards: form, kind, name. */
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
        Map<String, Guest.Turn> turns = turns(expected, plan.turns());
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

    private static Map<String, Guest.Turn> turns(List<Versioned<Delegate>> expected, Map<String, AwardTurn> known) {
        Map<String, AwardTurn> awards = new HashMap<>();
        expected.forEach(delegate -> first(delegate.state(), known).ifPresent(turn -> awards.put(delegate.id(), turn)));
        List<Versioned<Delegate>> onStage = new ArrayList<>(expected);
        onStage.removeIf(delegate -> !awards.containsKey(delegate.id()));
        onStage.sort(
                Comparator.comparing((Versioned<Delegate> delegate) -> awards.get(delegate.id()), AwardTurn.STAGE_ORDER)
                        .thenComparing(NameOrder.by(
                                delegate -> delegate.state().person().name(),
                                delegate -> delegate.state().person().callName()))
                        .thenComparing(Versioned::id));
        Map<String, Guest.Turn> turns = new HashMap<>();
        int batch = -1;
        String form = null;
        for (int position = 0; position < onStage.size(); position++) {
            String id = onStage.get(position).id();
            String next = awards.getOrDefault(id, UNKNOWN).form();
            batch += next.equals(form) ? 0 : 1;
            form = next;
            turns.put(id, new Guest.Turn(batch, position));
        }
        return turns;
    }

    /** With which of several awards the delegate walks on stage first. */
    private static Optional<AwardTurn> first(Delegate delegate, Map<String, AwardTurn> known) {
        return delegate.roles().nominations().stream()
                .map(nomination -> known.getOrDefault(nomination, UNKNOWN))
                .min(AwardTurn.STAGE_ORDER);
    }
}

package vn.vinhdanh.delegate.application;

import java.util.List;
import vn.vinhdanh.delegate.domain.congress.Adoption.Replacement;
import vn.vinhdanh.delegate.domain.congress.BallotCount;
import vn.vinhdanh.delegate.domain.congress.CongressEvent;
import vn.vinhdanh.delegate.domain.congress.CongressList;
import vn.vinhdanh.delegate.domain.congress.Exemplars;
import vn.vinhdanh.delegate.domain.congress.HandCount;
import vn.vinhdanh.delegate.domain.congress.Listed;
import vn.vinhdanh.delegate.domain.congress.Method;
import vn.vinhdanh.delegate.domain.congress.Signed;
import vn.vinhdanh.delegate.domain.congress.Terms;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;

/** What people do with the list of delegates to the higher congress. */
public interface CongressStep {

    /** The verb in its history. */
    String action();

    /** @throws vn.vinhdanh.kernel.NotAllowed if it is not the actor's to do */
    default void requireMay(Actor actor) {
        actor.requireAny(Role.SECRETARIAT);
    }

    /** @throws vn.vinhdanh.delegate.domain.roster.RosterRules.AClosedConferenceTakesNoMore */
    default void requireFits(Roster roster) {
        roster.requireOpen();
    }

    /** With the reason that the step gives, if it gives one. */
    default CommandContext in(CommandContext context) {
        return context.withAction(action());
    }

    Outcome<CongressList, CongressEvent> on(CongressList list, Exemplars exemplars, Signed by);

    record StateTerms(Terms terms) implements CongressStep {

        @Override
        public String action() {
            return "state-terms";
        }

        @Override
        public Outcome<CongressList, CongressEvent> on(CongressList list, Exemplars exemplars, Signed by) {
            return list.state(terms);
        }
    }

    /** @param candidates all of them, in their order */
    record ListCandidates(List<Listed> candidates) implements CongressStep {

        public ListCandidates {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String action() {
            return "list-candidates";
        }

        @Override
        public Outcome<CongressList, CongressEvent> on(CongressList list, Exemplars exemplars, Signed by) {
            return list.list(candidates, exemplars);
        }
    }

    record Present(Method method) implements CongressStep {

        @Override
        public String action() {
            return "present-list";
        }

        @Override
        public Outcome<CongressList, CongressEvent> on(CongressList list, Exemplars exemplars, Signed by) {
            return list.present(method, exemplars, by);
        }
    }

    record TakeBack(String reason) implements CongressStep {

        @Override
        public String action() {
            return "take-list-back";
        }

        @Override
        public CommandContext in(CommandContext context) {
            return context.withAction(action()).withReason(reason);
        }

        @Override
        public Outcome<CongressList, CongressEvent> on(CongressList list, Exemplars exemplars, Signed by) {
            return list.takeBack();
        }
    }

    record CountHands(HandCount count) implements CongressStep {

        @Override
        public String action() {
            return "count-hands";
        }

        @Override
        public void requireMay(Actor actor) {
            actor.requireAny(Role.SECRETARIAT, Role.OFFICE);
        }

        @Override
        public Outcome<CongressList, CongressEvent> on(CongressList list, Exemplars exemplars, Signed by) {
            return list.countHands(count, by);
        }
    }

    record CountBallots(BallotCount count) implements CongressStep {

        @Override
        public String action() {
            return "count-congress-ballots";
        }

        @Override
        public void requireMay(Actor actor) {
            actor.requireAny(Role.SECRETARIAT, Role.OFFICE);
        }

        @Override
        public Outcome<CongressList, CongressEvent> on(CongressList list, Exemplars exemplars, Signed by) {
            return list.countBallots(count, by);
        }
    }

    record Adopt() implements CongressStep {

        @Override
        public String action() {
            return "adopt-list";
        }

        @Override
        public Outcome<CongressList, CongressEvent> on(CongressList list, Exemplars exemplars, Signed by) {
            return list.adopt(exemplars, by);
        }
    }

    /**
     * @param out nomination of who does not go
     * @param in nomination of who goes instead
     */
    record Replace(String out, String in, String reason) implements CongressStep {

        @Override
        public String action() {
            return "replace-congress-delegate";
        }

        /** The congress is later than the conference, and who falls ill does not wait for it. */
        @Override
        public void requireFits(Roster roster) {}

        @Override
        public CommandContext in(CommandContext context) {
            return context.withAction(action()).withReason(reason);
        }

        @Override
        public Outcome<CongressList, CongressEvent> on(CongressList list, Exemplars exemplars, Signed by) {
            return list.replace(new Replacement(out, in, reason, by), exemplars);
        }
    }
}

package vn.vinhdanh.delegate.domain.congress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.congress.Adoption.Replacement;
import vn.vinhdanh.delegate.domain.congress.CongressEvent.CongressDelegatesAdopted;
import vn.vinhdanh.delegate.domain.congress.CongressRules.AListIsCompleteBeforeTheHallSeesIt;
import vn.vinhdanh.delegate.domain.congress.CongressRules.AnAdoptedListChangesByReplacement;
import vn.vinhdanh.delegate.domain.congress.CongressRules.OnlyAListTheHallChoseIsAdopted;
import vn.vinhdanh.delegate.domain.congress.CongressRules.OnlyAPresentedListIsVotedOn;
import vn.vinhdanh.delegate.domain.congress.CongressRules.OnlyAnAdoptedListHasReplacements;
import vn.vinhdanh.delegate.domain.congress.CongressRules.PapersFollowTheAdoption;
import vn.vinhdanh.delegate.domain.congress.CongressRules.WhatTheHallSeesStays;
import vn.vinhdanh.kernel.Outcome;

/**
 * The list of delegates to the congress of the next higher level. Its id is the id of the conference. The secretariat drafts
 * it, the hall votes on it, and after its adoption a delegate is replaced for a reason.
 *
 * @param planned what the plan says, which the secretariat may state otherwise
 * @param stated null while the plan's name and places hold and nobody has written criteria
 * @param awards what papers print of the awards of the conference
 * @param candidates in the order that the secretariat made
 * @param counting null while it is drafted
 * @param adoption null until the hall has adopted it
 */
public record CongressList(
        String commune,
        PlannedCongress planned,
        @Nullable Terms stated,
        List<KnownAward> awards,
        List<Listed> candidates,
        @Nullable Counting counting,
        @Nullable Adoption adoption) {

    /** Where a list is. */
    public enum State {
        DRAFTING,
        /** The hall has it before itself and votes; nothing of it changes. */
        PRESENTED,
        /** The votes are counted; the result is read out. */
        COUNTED,
        ADOPTED
    }

    public CongressList {
        awards = List.copyOf(awards);
        candidates = List.copyOf(candidates);
    }

    public static CongressList empty(String commune) {
        return new CongressList(commune, PlannedCongress.NONE, null, List.of(), List.of(), null, null);
    }

    public State state() {
        if (adoption != null) {
            return State.ADOPTED;
        }
        if (counting == null) {
            return State.DRAFTING;
        }
        return counting.isSettled() ? State.COUNTED : State.PRESENTED;
    }

    /** What holds: what the secretariat stated, else the plan. */
    public Terms terms() {
        return stated == null ? Terms.of(planned) : stated;
    }

    /** Takes over what a newer plan says. What the secretariat stated stays. */
    public Outcome<CongressList, CongressEvent> follow(PlannedCongress next) {
        return next.sequence() < planned.sequence()
                ? Outcome.of(this)
                : Outcome.of(new CongressList(commune, next, stated, awards, candidates, counting, adoption));
    }

    /** Remembers how papers print an award. */
    public Outcome<CongressList, CongressEvent> learn(KnownAward award) {
        List<KnownAward> known = Stream.concat(
                        awards.stream().filter(each -> !each.nominationId().equals(award.nominationId())),
                        Stream.of(award))
                .toList();
        return awards.contains(award)
                ? Outcome.of(this)
                : Outcome.of(new CongressList(commune, planned, stated, known, candidates, counting, adoption));
    }

    public Optional<KnownAward> award(String nominationId) {
        return awards.stream()
                .filter(each -> each.nominationId().equals(nominationId))
                .findFirst();
    }

    public Outcome<CongressList, CongressEvent> state(Terms terms) {
        requireDraft();
        return Outcome.of(new CongressList(commune, planned, terms, awards, candidates, null, null));
    }

    /** Replaces the candidates: who they are, why, and in which order. */
    public Outcome<CongressList, CongressEvent> list(List<Listed> next, Exemplars exemplars) {
        requireDraft();
        exemplars.requireEachOnce(next.stream().map(Listed::nominationId).toList());
        return Outcome.of(new CongressList(commune, planned, stated, awards, next, null, null));
    }

    /** Puts the list before the hall. Presented again in the same way it changes nothing. */
    public Outcome<CongressList, CongressEvent> present(Method method, Exemplars exemplars, Signed by) {
        if (counting != null && adoption == null && !counting.isSettled() && counting.method() == method) {
            return Outcome.of(this);
        }
        requireDraft();
        if (!terms().areComplete() || candidates.isEmpty()) {
            throw new AListIsCompleteBeforeTheHallSeesIt();
        }
        exemplars.requireEachOnce(nominations());
        return Outcome.of(with(Counting.by(method, by)));
    }

    /** The list is drafted again, because the hall did not choose it or wants another. The count is thrown away. */
    public Outcome<CongressList, CongressEvent> takeBack() {
        if (adoption != null) {
            throw new AnAdoptedListChangesByReplacement();
        }
        return Outcome.of(with((Counting) null));
    }

    public Outcome<CongressList, CongressEvent> countHands(HandCount count, Signed by) {
        return Outcome.of(with(requirePresented().hands(count, by)));
    }

    public Outcome<CongressList, CongressEvent> countBallots(BallotCount count, Signed by) {
        return Outcome.of(with(requirePresented().ballots(count, by, nominations())));
    }

    /** Who the count elects, without those whose award was revoked meanwhile; empty until it is settled. */
    public Optional<Election> election(Exemplars exemplars) {
        if (counting == null || !counting.isSettled()) {
            return Optional.empty();
        }
        List<String> standing = nominations().stream().filter(exemplars::stands).toList();
        return Optional.of(Election.of(standing, terms(), counting));
    }

    /** The hall adopted what the count says. Adopted again it changes nothing. */
    public Outcome<CongressList, CongressEvent> adopt(Exemplars exemplars, Signed by) {
        if (adoption != null) {
            return Outcome.of(this);
        }
        Election election = election(exemplars)
                .filter(chosen -> !chosen.delegates().isEmpty())
                .orElseThrow(OnlyAListTheHallChoseIsAdopted::new);
        return told(new Adoption(by, election, List.of()), exemplars);
    }

    /**
     * A delegate does not go, for a reason; somebody else with an award goes instead: the next of the reserves, or whom the
     * secretariat names.
     */
    public Outcome<CongressList, CongressEvent> replace(Replacement replacement, Exemplars exemplars) {
        if (adoption == null) {
            throw new OnlyAnAdoptedListHasReplacements();
        }
        Adoption next = adoption.replacing(replacement);
        exemplars.require(replacement.in());
        exemplars.requireEachOnce(
                next.delegates().stream().filter(exemplars::stands).toList());
        return told(next, exemplars);
    }

    /** Whether something is written about one of these nominations. */
    public boolean names(List<String> nominations) {
        return candidates.stream().map(Listed::nominationId).anyMatch(nominations::contains)
                || adoption != null && adoption.names(nominations);
    }

    /** @throws PapersFollowTheAdoption */
    public Adoption requireAdopted() {
        if (adoption == null) {
            throw new PapersFollowTheAdoption();
        }
        return adoption;
    }

    /** Without what was written about a person who is erased. */
    public Outcome<CongressList, CongressEvent> forget(List<String> erased) {
        return Outcome.of(new CongressList(
                commune,
                planned,
                stated,
                awards,
                candidates.stream()
                        .map(each -> erased.contains(each.nominationId()) ? each.erased() : each)
                        .toList(),
                counting,
                adoption == null ? null : adoption.forgetting(erased)));
    }

    private Outcome<CongressList, CongressEvent> told(Adoption next, Exemplars exemplars) {
        CongressList adopted = new CongressList(commune, planned, stated, awards, candidates, counting, next);
        List<Exemplar> delegates = next.delegates().stream()
                .flatMap(each -> exemplars.with(each).stream())
                .toList();
        return Outcome.of(adopted, new CongressDelegatesAdopted(adopted, next, delegates));
    }

    private List<String> nominations() {
        return candidates.stream().map(Listed::nominationId).toList();
    }

    private void requireDraft() {
        if (adoption != null) {
            throw new AnAdoptedListChangesByReplacement();
        }
        if (counting != null) {
            throw new WhatTheHallSeesStays();
        }
    }

    private Counting requirePresented() {
        if (counting == null || adoption != null) {
            throw new OnlyAPresentedListIsVotedOn();
        }
        return counting;
    }

    private CongressList with(@Nullable Counting next) {
        return new CongressList(commune, planned, stated, awards, candidates, next, null);
    }
}

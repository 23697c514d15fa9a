package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.congress.CongressList;
import vn.vinhdanh.delegate.domain.congress.CongressLists;
import vn.vinhdanh.delegate.domain.congress.KnownAward;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;

/** Remembers how papers print an award, for the list of delegates to the higher congress. */
public final class LearnAward {

    private final Rosters rosters;
    private final CongressLists lists;

    public LearnAward(Rosters rosters, CongressLists lists) {
        this.rosters = rosters;
        this.lists = lists;
    }

    /** Waits for the roster, as the registration of the awardee does. */
    public void apply(NominationApprovedIntegrationEvent approved, CommandContext context) {
        KnownAward award = approved.award();
        boolean isKnown = rosters.find(approved.conferenceId())
                .filter(roster -> roster.state().commune().equals(approved.commune()))
                .isPresent();
        if (award == null || !isKnown) {
            return;
        }
        lists.changeOrBegin(
                approved.conferenceId(),
                CongressList.empty(approved.commune()),
                null,
                context.withAction("learn-award"),
                list -> list.learn(award));
    }
}

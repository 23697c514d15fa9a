package vn.vinhdanh.nomination.application.nomination;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.domain.nomination.AKeyDraftsOneNomination;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Draft;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.nomination.domain.nomination.Proposal;
import vn.vinhdanh.nomination.domain.nomination.UnitScope;

/** Begins a nomination: a unit for itself, or the secretariat as it came on paper. */
public final class DraftNomination {

    private final Conferences conferences;
    private final Nominations nominations;
    private final Ids ids;

    public DraftNomination(Conferences conferences, Nominations nominations, Ids ids) {
        this.conferences = conferences;
        this.nominations = nominations;
        this.ids = ids;
    }

    /**
     * @param key sent again with a repeated request: the draft that the first one made is the answer
     * @throws AKeyDraftsOneNomination where the key came with something else
     */
    public Versioned<Nomination> draft(
            String conferenceId, String unit, Proposal proposal, @Nullable String key, CommandContext cause) {
        UnitScope.mustNominateFor(unit, cause.actor());
        Conference conference = conferences.get(conferenceId, cause.actor()).state();
        conference.mustHaveUnit(unit);
        proposal.mustFit(conference);
        String id = ids.forCreation(cause.actor(), "nomination", key);
        Dossier dossier = new Dossier(
                id, conference.commune(), conferenceId, unit, cause.actor().id(), Set.of(), proposal);
        Optional<Versioned<Nomination>> draft =
                nominations.create(id, Outcome.of(new Draft(dossier)), cause.doing("draft"));
        if (draft.isPresent()) {
            return draft.get();
        }
        Versioned<Nomination> before = nominations.get(id, cause.actor());
        if (!before.state().dossier().proposes(dossier)) {
            throw new AKeyDraftsOneNomination();
        }
        return before;
    }
}

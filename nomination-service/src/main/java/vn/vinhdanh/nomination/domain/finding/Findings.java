package vn.vinhdanh.nomination.domain.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.vinhdanh.nomination.domain.finding.FindingRules.AFindingIsJudgedBeforeTheAppraisal;
import vn.vinhdanh.nomination.domain.finding.FindingRules.OneAchievementEarnsOneForm;
import vn.vinhdanh.nomination.domain.finding.FindingRules.OnlyAFindingIsJudged;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationState;

/** The findings about one nomination. */
public record Findings(List<Finding> all) {

    public Findings {
        all = List.copyOf(all);
    }

    /**
     * Compares a nomination with others. Within a conference a similar nominee raises a question; a nominee who was commended
     * at another conference does so only for a similar achievement. A nomination that its unit still has, or that is over,
     * raises none.
     *
     * @param others may contain nominations with which it has nothing in common, and the nomination itself
     * @param judged by the id of the pair
     */
    public static Findings of(Nomination nomination, Collection<Nomination> others, Map<String, JudgedPair> judged) {
        if (!nomination.holdsAchievement()) {
            return new Findings(List.of());
        }
        return new Findings(others.stream()
                .filter(Nomination::holdsAchievement)
                .map(other -> between(nomination.dossier(), other, judged))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Finding> between(Dossier dossier, Nomination other, Map<String, JudgedPair> judged) {
        Dossier compared = other.dossier();
        if (compared.id().equals(dossier.id()) || !compared.nominee().isLike(dossier.nominee())) {
            return Optional.empty();
        }
        int similarity = Similarity.percent(
                dossier.proposal().achievement(), compared.proposal().achievement());
        boolean similar = similarity >= Similarity.THRESHOLD_PERCENT;
        boolean concerns = compared.conferenceId().equals(dossier.conferenceId())
                || similar && other.state() == NominationState.APPROVED;
        if (!concerns) {
            return Optional.empty();
        }
        JudgedPair pair = judged.get(JudgedPair.idOf(dossier.commune(), dossier.id(), compared.id()));
        return Optional.of(new Finding(
                other,
                similar ? Finding.Kind.SIMILAR_ACHIEVEMENT : Finding.Kind.SIMILAR_NOMINEE,
                compared.nominee().hasNameOf(dossier.nominee()),
                similarity,
                pair == null ? List.of() : pair.judgements()));
    }

    /** @throws OnlyAFindingIsJudged if there is no finding about the other nomination */
    public void requireAbout(String otherId) {
        if (all.stream().noneMatch(finding -> finding.other().dossier().id().equals(otherId))) {
            throw new OnlyAFindingIsJudged();
        }
    }

    /** @throws AFindingIsJudgedBeforeTheAppraisal if a finding has no judgement */
    public void requireJudged() {
        long open =
                all.stream().filter(finding -> finding.judgements().isEmpty()).count();
        if (open > 0) {
            throw new AFindingIsJudgedBeforeTheAppraisal(open);
        }
    }

    /**
     * @param goesOn the other nominations that stand in the way of this one
     * @throws OneAchievementEarnsOneForm if one of them is judged to be for the same achievement
     */
    public void requireOneForm(Predicate<Nomination> goesOn) {
        if (all.stream().anyMatch(finding -> finding.isOneAchievement() && goesOn.test(finding.other()))) {
            throw new OneAchievementEarnsOneForm();
        }
    }

    /** As {@link #requireOneForm(Predicate)}, where every other nomination stands in the way. */
    public void requireOneForm() {
        requireOneForm(_ -> true);
    }
}

package vn.vinhdanh.nomination.domain.finding;

import java.util.List;
import java.util.Optional;
import vn.vinhdanh.nomination.domain.nomination.Nomination;

/**
 * A question about two nominations: may they be for one nominee, or even for one achievement? It refuses nothing by itself.
 *
 * @param sameName whether both nominees have the same name, with its tone marks; false if it is only similar
 * @param similarity of the texts of the achievements in percent
 * @param judgements the latest last; it holds
 */
public record Finding(Nomination other, Kind kind, boolean sameName, int similarity, List<Judgement> judgements) {

    /** What raised the question. */
    public enum Kind {
        /** Both nominees have the same name but perhaps for diacritics, and no different years of birth. */
        SIMILAR_NOMINEE,
        /** Likewise, and the texts of the achievements have much in common. */
        SIMILAR_ACHIEVEMENT
    }

    public Finding {
        judgements = List.copyOf(judgements);
    }

    public Optional<Judgement.Conclusion> conclusion() {
        return judgements.isEmpty()
                ? Optional.empty()
                : Optional.of(judgements.getLast().conclusion());
    }

    boolean isOneAchievement() {
        return conclusion()
                .filter(Judgement.Conclusion.SAME_ACHIEVEMENT::equals)
                .isPresent();
    }
}

package vn.vinhdanh.nomination.adapter.web;

import java.util.List;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.finding.Finding;
import vn.vinhdanh.nomination.domain.finding.Judgement;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.NominationState;
import vn.vinhdanh.nomination.domain.nomination.Nominee;

/**
 * A question whether another nomination is for the same nominee or the same achievement.
 *
 * @param id of the other nomination
 * @param sameName false if the names differ in tone marks or other diacritics, so that it is only possible
 * @param similarity of the texts of the achievements in percent
 * @param judgements the latest last; it holds. Empty if the council's secretary has not judged
 */
record FindingResponse(
        String id,
        NominationState state,
        String conferenceId,
        String unit,
        Nominee nominee,
        FormOfAward formOfAward,
        String movement,
        String achievement,
        Finding.Kind kind,
        boolean sameName,
        int similarity,
        List<Judgement> judgements) {

    static FindingResponse of(Finding finding) {
        Dossier other = finding.other().dossier();
        return new FindingResponse(
                other.id(),
                finding.other().state(),
                other.conferenceId(),
                other.unit(),
                other.nominee(),
                other.proposal().form(),
                other.proposal().movement(),
                other.proposal().achievement(),
                finding.kind(),
                finding.sameName(),
                finding.similarity(),
                finding.judgements());
    }
}

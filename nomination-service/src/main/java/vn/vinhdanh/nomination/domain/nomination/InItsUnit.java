package vn.vinhdanh.nomination.domain.nomination;

import java.time.Instant;
import java.util.Collection;
import vn.vinhdanh.kernel.Decided;

/** The unit works on it: a draft, or one that came back to be completed. */
public sealed interface InItsUnit extends BeforeSelection permits Draft, Returned {

    @Override
    default Decided<Nomination, NominationEvent> submit(Instant at, boolean late, Collection<Nomination> alike) {
        ANomineeUnderDisciplineIsNotProposed.check(dossier().proposal());
        ADissolvedCollectiveIsNotCommended.check(dossier().nominee());
        OneAchievementEarnsOneForm.check(dossier(), alike);
        return Decided.of(
                new Submitted(dossier(), new Submission(at, late)),
                new NominationEvent.NominationSubmitted(dossier(), late));
    }
}

package vn.vinhdanh.nomination.domain.nomination;

import java.util.Collection;
import vn.vinhdanh.kernel.RuleViolation;

/** No two forms of award for one achievement of one nominee, in this conference or an earlier one. */
public final class OneAchievementEarnsOneForm extends RuleViolation {

    private OneAchievementEarnsOneForm() {
        super(
                "Thành tích này của đối tượng này đã được đề nghị ở một hồ sơ khác. Một thành tích chỉ được một hình thức khen thưởng.",
                "This achievement of this nominee is already put forward in another nomination. One achievement earns one form of award.");
    }

    static void check(Dossier dossier, Collection<Nomination> alike) {
        boolean taken = alike.stream()
                .filter(other -> !other.dossier().id().equals(dossier.id()))
                .filter(Nomination::holdsItsAchievement)
                .anyMatch(other -> other.dossier().proposal().restsOnTheSameAchievementAs(dossier.proposal()));
        if (taken) {
            throw new OneAchievementEarnsOneForm();
        }
    }
}

package vn.vinhdanh.nomination.application.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ASignatoryIsInOfficeOnTheDay;

/** Chooses whose name a paper has. */
final class Signatories {

    private Signatories() {}

    /**
     * @param chosen null for the first of those in office
     * @throws ASignatoryIsInOfficeOnTheDay if the plan names nobody who was, or not the chosen one
     */
    static Conference.Signatory of(Conference conference, LocalDate day, Conference.@Nullable Signatory chosen) {
        List<Conference.Signatory> inOffice = conference.signatoriesOn(day);
        return inOffice.stream()
                .filter(each -> chosen == null || chosen.equals(each))
                .findFirst()
                .orElseThrow(() -> new ASignatoryIsInOfficeOnTheDay(day, inOffice));
    }
}

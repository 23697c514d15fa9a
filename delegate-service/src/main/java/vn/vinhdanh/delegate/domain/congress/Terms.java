package vn.vinhdanh.delegate.domain.congress;

/**
 * What the secretariat states before anybody is listed.
 *
 * @param congress its name, as on papers
 * @param places how many delegates it takes, from 1
 * @param criteria by which candidates are chosen, as the hall reads them; empty while nobody has written them
 */
public record Terms(String congress, int places, String criteria, Majority majority) {

    static Terms of(PlannedCongress planned) {
        return new Terms(
                planned.name() == null ? "" : planned.name(),
                planned.places() == null ? 0 : planned.places(),
                "",
                Majority.HALF);
    }

    boolean areComplete() {
        return !congress.isBlank() && places > 0 && !criteria.isBlank();
    }
}

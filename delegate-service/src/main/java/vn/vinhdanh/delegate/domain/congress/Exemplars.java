package vn.vinhdanh.delegate.domain.congress;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vinhdanh.delegate.domain.congress.CongressRules.APersonIsListedOnce;
import vn.vinhdanh.delegate.domain.congress.CongressRules.OnlyAnAwardThatStandsIsListed;

/** Everybody with an award of the conference, at the moment of a command. */
public record Exemplars(List<Exemplar> all) {

    public Exemplars {
        all = List.copyOf(all);
    }

    /** Empty if the award was revoked. */
    public Optional<Exemplar> with(String nominationId) {
        return all.stream().filter(exemplar -> exemplar.has(nominationId)).findFirst();
    }

    /** Whose award it is, also if it was revoked; empty if nobody is known of it. */
    public Optional<Exemplar> personOf(String nominationId) {
        return all.stream().filter(exemplar -> exemplar.hasOrHad(nominationId)).findFirst();
    }

    public boolean stands(String nominationId) {
        return with(nominationId).isPresent();
    }

    /** @throws OnlyAnAwardThatStandsIsListed */
    Exemplar require(String nominationId) {
        return with(nominationId).orElseThrow(OnlyAnAwardThatStandsIsListed::new);
    }

    /**
     * @throws OnlyAnAwardThatStandsIsListed
     * @throws APersonIsListedOnce
     */
    void requireEachOnce(List<String> nominations) {
        Set<String> people = new HashSet<>();
        for (String nomination : nominations) {
            if (!people.add(require(nomination).delegateId())) {
                throw new APersonIsListedOnce();
            }
        }
    }
}

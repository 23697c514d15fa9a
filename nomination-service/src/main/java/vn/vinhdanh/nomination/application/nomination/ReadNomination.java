package vn.vinhdanh.nomination.application.nomination;

import java.util.List;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.nomination.domain.nomination.UnitScope;

/** Reads a nomination with its likely duplicates. */
public final class ReadNomination {

    private final Nominations nominations;

    public ReadNomination(Nominations nominations) {
        this.nominations = nominations;
    }

    /**
     * @param duplicates nominations of the same conference that may have the same nominee and are visible to the reader
     */
    public record NominationWithDuplicates(Versioned<Nomination> nomination, List<Nomination> duplicates) {

        public NominationWithDuplicates {
            duplicates = List.copyOf(duplicates);
        }

        /** @param alike may include nominations that are no duplicates */
        static NominationWithDuplicates of(Versioned<Nomination> nomination, List<Nomination> alike, Actor reader) {
            Dossier dossier = nomination.state().dossier();
            return new NominationWithDuplicates(
                    nomination,
                    alike.stream()
                            .filter(other -> other.dossier().isDuplicateOf(dossier))
                            .filter(other -> other.dossier().isVisibleTo(reader))
                            .toList());
        }
    }

    public NominationWithDuplicates read(String id, Actor reader) {
        UnitScope.requireReader(reader);
        Versioned<Nomination> nomination = nominations.get(id, reader);
        Dossier dossier = nomination.state().dossier();
        dossier.requireVisibleTo(reader);
        return NominationWithDuplicates.of(nomination, nominations.alike(dossier), reader);
    }
}

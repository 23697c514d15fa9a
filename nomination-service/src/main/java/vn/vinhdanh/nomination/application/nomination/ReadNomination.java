package vn.vinhdanh.nomination.application.nomination;

import java.util.List;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.nomination.domain.nomination.UnitScope;

/** One nomination, and those whose nominee may be the same. */
public final class ReadNomination {

    private final Nominations nominations;

    public ReadNomination(Nominations nominations) {
        this.nominations = nominations;
    }

    /** @param duplicates of the same conference, as far as the reader may see them */
    public record Reading(Versioned<Nomination> nomination, List<Nomination> duplicates) {

        public Reading {
            duplicates = List.copyOf(duplicates);
        }
    }

    public Reading read(String id, Actor reader) {
        UnitScope.mustRead(reader);
        Versioned<Nomination> nomination = nominations.get(id, reader);
        Dossier dossier = nomination.state().dossier();
        dossier.mustBeVisibleTo(reader);
        List<Nomination> duplicates = nominations.alike(dossier).stream()
                .filter(other -> other.dossier().isDoubleOf(dossier))
                .filter(other -> other.dossier().isVisibleTo(reader))
                .toList();
        return new Reading(nomination, duplicates);
    }
}

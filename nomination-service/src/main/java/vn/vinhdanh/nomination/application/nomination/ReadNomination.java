package vn.vinhdanh.nomination.application.nomination;

import java.util.List;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.application.finding.DetectFindings;
import vn.vinhdanh.nomination.domain.finding.Finding;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.nomination.domain.nomination.UnitScope;

/** Reads a nomination with its likely duplicates, and what was judged about them. */
public final class ReadNomination {

    private final Nominations nominations;
    private final DetectFindings findings;

    public ReadNomination(Nominations nominations, DetectFindings findings) {
        this.nominations = nominations;
        this.findings = findings;
    }

    /**
     * Others are shown as far as they are visible to the reader.
     *
     * @param duplicates nominations of the same conference that may have the same nominee, also drafts
     * @param findings questions about nominations that the council may decide on, or that were commended elsewhere
     */
    public record NominationWithDuplicates(
            Versioned<Nomination> nomination, List<Nomination> duplicates, List<Finding> findings) {

        public NominationWithDuplicates {
            duplicates = List.copyOf(duplicates);
            findings = List.copyOf(findings);
        }

        static NominationWithDuplicates of(
                Versioned<Nomination> nomination, DetectFindings.Compared compared, Actor reader) {
            Dossier dossier = nomination.state().dossier();
            return new NominationWithDuplicates(
                    nomination,
                    compared.alike(nomination.state()).stream()
                            .filter(other -> other.dossier().isDuplicateOf(dossier))
                            .filter(other -> other.dossier().isVisibleTo(reader))
                            .toList(),
                    compared.of(nomination.state()).all().stream()
                            .filter(finding -> finding.other().dossier().isVisibleTo(reader))
                            .toList());
        }
    }

    public NominationWithDuplicates read(String id, Actor reader) {
        UnitScope.requireReader(reader);
        Versioned<Nomination> nomination = nominations.get(id, reader);
        nomination.state().dossier().requireVisibleTo(reader);
        return NominationWithDuplicates.of(nomination, findings.compare(List.of(nomination.state())), reader);
    }
}

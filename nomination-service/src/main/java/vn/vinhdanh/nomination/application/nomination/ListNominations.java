package vn.vinhdanh.nomination.application.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Stored;
import vn.vinhdanh.nomination.application.Part;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationState;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/** The nominations that a reader may see, in parts. */
public final class ListNominations {

    private final Nominations nominations;

    public ListNominations(Nominations nominations) {
        this.nominations = nominations;
    }

    /** @param limit how many at most; ask for one more than is shown to know whether the list goes on */
    public List<Stored<Nomination>> list(
            @Nullable String conferenceId,
            @Nullable NominationState state,
            @Nullable String unit,
            Part part,
            Actor reader) {
        Dossier.mustBeReadBy(reader);
        if (Dossier.seesOneUnitOnly(reader) && unit != null && !unit.equals(reader.unit())) {
            return List.of();
        }
        String visible = Dossier.seesOneUnitOnly(reader) ? reader.unit() : unit;
        return nominations.list(
                new Nominations.Filter(reader.commune(), conferenceId, state, visible), part.after(), part.limit());
    }
}

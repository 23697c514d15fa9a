package vn.vinhdanh.nomination.domain.conference;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.conference.Conference.Named;

/**
 * What a copy of a plan needs beside the plan itself, because plans change.
 *
 * @param sequence how often the plan changed since its import; an older fact is old news
 * @param formerUnits units that the plan contained earlier, with the name that they had last
 * @param closed true if nothing of the conference changes any more
 * @param communeKind xã, phường or đặc khu; null if the fact does not name it
 * @param signatories who may sign papers, the one of the plan first; empty if the fact does not name more than that one
 */
public record PlanCopy(
        int sequence,
        List<Named> formerUnits,
        boolean closed,
        @Nullable String communeKind,
        List<TermOfOffice> signatories) {

    public PlanCopy {
        formerUnits = List.copyOf(formerUnits);
        signatories = signatories == null ? List.of() : List.copyOf(signatories);
    }

    /** The copy of a plan of which there was none before. */
    public static PlanCopy of(int sequence) {
        return of(sequence, null, List.of());
    }

    public static PlanCopy of(int sequence, @Nullable String communeKind, List<TermOfOffice> signatories) {
        return new PlanCopy(sequence, List.of(), false, communeKind, signatories);
    }

    /** @param gone units of the earlier plan that this one has no more */
    PlanCopy after(@Nullable PlanCopy before, List<Named> gone) {
        Stream<Named> earlier = before == null ? Stream.empty() : before.formerUnits.stream();
        List<String> codes = gone.stream().map(Named::code).toList();
        return new PlanCopy(
                sequence,
                Stream.concat(gone.stream(), earlier.filter(unit -> !codes.contains(unit.code())))
                        .toList(),
                before != null && before.closed,
                communeKind,
                signatories);
    }

    PlanCopy withFormerUnits(List<Named> more) {
        return new PlanCopy(sequence, Conference.joined(formerUnits, more), closed, communeKind, signatories);
    }

    PlanCopy close() {
        return new PlanCopy(sequence, formerUnits, true, communeKind, signatories);
    }
}

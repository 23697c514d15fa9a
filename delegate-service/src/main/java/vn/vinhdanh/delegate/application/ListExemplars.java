package vn.vinhdanh.delegate.application;

import java.util.List;
import java.util.Optional;
import vn.vinhdanh.delegate.domain.congress.CongressList;
import vn.vinhdanh.delegate.domain.congress.Exemplar;
import vn.vinhdanh.delegate.domain.congress.Exemplars;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.kernel.NameOrder;
import vn.vinhdanh.kernel.Versioned;

/** Everybody with an award of a conference, also who does not come to it. */
public final class ListExemplars {

    private final DelegateLists delegates;

    public ListExemplars(DelegateLists delegates) {
        this.delegates = delegates;
    }

    /** As the roster is now, as lists order names. */
    public Exemplars list(String conferenceId, Roster roster, CongressList list) {
        return of(delegates.all(conferenceId), roster, list);
    }

    static Exemplars of(List<Versioned<Delegate>> all, Roster roster, CongressList list) {
        return new Exemplars(all.stream()
                .filter(delegate -> delegate.state().mergedInto() == null
                        && !delegate.state().roles().awards().isEmpty())
                .sorted(NameOrder.by(
                        (Versioned<Delegate> delegate) ->
                                delegate.state().person().name(),
                        delegate -> delegate.state().person().callName()))
                .map(delegate -> exemplar(delegate, roster, list))
                .toList());
    }

    private static Exemplar exemplar(Versioned<Delegate> delegate, Roster roster, CongressList list) {
        Person person = delegate.state().person();
        List<String> nominations = delegate.state().roles().nominations();
        List<String> revoked = delegate.state().roles().revokedNominations();
        return new Exemplar(
                delegate.id(),
                nominations,
                revoked,
                person.name(),
                delegate.state().title(),
                person.birthYear(),
                roster.unitName(person.unit()),
                person.address(),
                (nominations.isEmpty() ? revoked : nominations)
                        .stream().map(list::award).flatMap(Optional::stream).toList());
    }
}

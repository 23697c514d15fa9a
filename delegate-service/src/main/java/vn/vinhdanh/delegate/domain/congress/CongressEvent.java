package vn.vinhdanh.delegate.domain.congress;

import java.util.List;

/** The events of a congress list. */
public sealed interface CongressEvent {

    /**
     * The hall adopted the list, or one of its delegates was replaced. It carries the whole list.
     *
     * @param list after it
     * @param delegates those who go, in order
     */
    record CongressDelegatesAdopted(CongressList list, Adoption adoption, List<Exemplar> delegates)
            implements CongressEvent {

        public CongressDelegatesAdopted {
            delegates = List.copyOf(delegates);
        }
    }
}

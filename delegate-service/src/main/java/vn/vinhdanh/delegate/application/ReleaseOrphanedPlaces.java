package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.roster.Places;
import vn.vinhdanh.kernel.Versioned;

/** Releases the places that a move left taken when it stopped between two writes. */
public final class ReleaseOrphanedPlaces {

    private final Delegates delegates;
    private final Places places;

    public ReleaseOrphanedPlaces(Delegates delegates, Places places) {
        this.delegates = delegates;
        this.places = places;
    }

    /** A place is named by its delegate before it is claimed, so one that is not named is nobody's. */
    public void release(String conferenceId) {
        places.taken(conferenceId).forEach((place, holder) -> {
            boolean named = delegates
                    .find(holder)
                    .map(Versioned::state)
                    .map(Delegate::hold)
                    .filter(hold -> hold.names(place))
                    .isPresent();
            if (!named) {
                places.release(place, holder);
            }
        });
    }
}

package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.roster.Places;
import vn.vinhdanh.delegate.domain.roster.Roster;

/** Counts the places of a conference that no delegate has. */
public final class CountPlacesLeft {

    private final Places places;

    public CountPlacesLeft(Places places) {
        this.places = places;
    }

    public int count(String conferenceId, Roster roster) {
        int taken =
                roster.pools(conferenceId).stream().mapToInt(places::countTaken).sum();
        return Math.max(0, roster.cap() - taken);
    }
}

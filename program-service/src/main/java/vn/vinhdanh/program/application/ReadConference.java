package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;

/** Shows a conference, its agenda and its tasks to all who take part in the business of its commune. */
public final class ReadConference {

    private final Conferences conferences;

    public ReadConference(Conferences conferences) {
        this.conferences = conferences;
    }

    /** @throws vn.vinhdanh.kernel.NotFound if the reader's commune has no such conference */
    public Versioned<Conference> read(String id, Actor reader) {
        reader.requirePartInBusiness();
        Versioned<Conference> conference = conferences.get(id, reader);
        conference.state().deletions().requireNotDeleted();
        return conference;
    }
}

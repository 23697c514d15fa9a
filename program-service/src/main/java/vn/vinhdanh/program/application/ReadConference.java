package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;

/** Shows a conference to every user of its commune. */
public final class ReadConference {

    private final Conferences conferences;

    public ReadConference(Conferences conferences) {
        this.conferences = conferences;
    }

    /** @throws vn.vinhdanh.kernel.NotFound if the reader's commune has no such conference */
    public Versioned<Conference> read(String id, Actor reader) {
        return conferences.get(id, reader);
    }
}

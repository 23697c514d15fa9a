package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;

/** Lists the conferences of the reader's commune. */
public final class ListConferences {

    private final Conferences conferences;

    public ListConferences(Conferences conferences) {
        this.conferences = conferences;
    }

    public Page<Versioned<Conference>> list(Actor reader, PageRequest page) {
        reader.requirePartInBusiness();
        return Page.of(conferences.ofCommune(reader, page.after(), page.limit() + 1), page.limit(), Versioned::id);
    }
}

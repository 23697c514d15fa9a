package vn.vinhdanh.program.application;

import java.util.List;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.publicity.OfferedFigures;
import vn.vinhdanh.program.domain.publicity.PublicityItem;
import vn.vinhdanh.program.domain.publicity.PublicityItems;

/** Shows what is said of a conference to all who take part in the business of its commune. */
public final class ReadPublicity {

    private final Conferences conferences;
    private final PublicityItems items;
    private final OfferFigures figures;

    public ReadPublicity(Conferences conferences, PublicityItems items, OfferFigures figures) {
        this.conferences = conferences;
        this.items = items;
        this.figures = figures;
    }

    /** @param all without what was discarded, the newest first */
    public record Board(Conference conference, List<Versioned<PublicityItem>> all, OfferedFigures offered) {}

    /** @throws NotFound if the reader's commune has no such conference */
    public Board read(String conferenceId, Actor reader) {
        reader.requirePartInBusiness();
        Conference conference = conferences.get(conferenceId, reader).state();
        List<Versioned<PublicityItem>> all = items.ofConference(conferenceId).stream()
                .filter(item -> !item.state().discarded())
                .sorted((one, other) -> other.state()
                        .written()
                        .at()
                        .compareTo(one.state().written().at()))
                .toList();
        return new Board(conference, all, figures.offer(conference));
    }

    /** @param item what was asked for */
    public record One(Conference conference, Versioned<PublicityItem> item, OfferedFigures offered) {}

    /** @throws NotFound if the reader's commune has no such conference, or it has no such text */
    public One read(String conferenceId, String id, Actor reader) {
        reader.requirePartInBusiness();
        Conference conference = conferences.get(conferenceId, reader).state();
        Versioned<PublicityItem> item = items.get(id, reader);
        if (!item.state().conferenceId().equals(conferenceId)) {
            throw new NotFound("publicity item");
        }
        return new One(conference, item, figures.offer(conference));
    }
}

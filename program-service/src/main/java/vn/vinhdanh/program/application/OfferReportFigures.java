package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.report.CountedTables;

/** Shows the figures that a part of the report may have, to all who take part in the business of its commune. */
public final class OfferReportFigures {

    private final Conferences conferences;
    private final CountForReport figures;

    public OfferReportFigures(Conferences conferences, CountForReport figures) {
        this.conferences = conferences;
        this.figures = figures;
    }

    /** @throws vn.vinhdanh.kernel.NotFound if the reader's commune has no such conference */
    public CountedTables offer(String conferenceId, Actor reader) {
        reader.requirePartInBusiness();
        return figures.count(conferences.get(conferenceId, reader).state());
    }
}

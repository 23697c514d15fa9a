package vn.vinhdanh.program.domain.report;

import java.util.List;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** The parts of all reports. They publish no events. */
public interface ReportParts extends Aggregates<ReportPart, Void> {

    /** All of one conference, also those that left the outline, in no order; at most some hundreds. */
    List<Versioned<ReportPart>> ofConference(String conferenceId);
}

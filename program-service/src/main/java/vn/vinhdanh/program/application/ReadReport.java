package vn.vinhdanh.program.application;

import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.report.Outline;
import vn.vinhdanh.program.domain.report.ReportPart;
import vn.vinhdanh.program.domain.report.ReportParts;

/** Shows the report of a conference to all who take part. */
public final class ReadReport {

    private final Conferences conferences;
    private final ReportParts parts;

    public ReadReport(Conferences conferences, ReportParts parts) {
        this.conferences = conferences;
        this.parts = parts;
    }

    /**
     * @param parts in the order of the outline, as the plan has it now
     * @param left parts that the outline has no more, and that say something
     */
    public record Report(Conference conference, List<ReportPart> parts, List<ReportPart> left) {}

    /** @throws NotFound if the reader's commune has no such conference */
    public Report read(String conferenceId, Actor reader) {
        reader.requirePartInBusiness();
        Conference conference = conferences.get(conferenceId, reader).state();
        Outline outline = Outline.of(
                conference,
                parts.ofConference(conferenceId).stream().map(Versioned::state).toList());
        return new Report(
                conference,
                outline.parts(),
                outline.left().stream()
                        .filter(part -> !part.draft().text().isBlank())
                        .toList());
    }

    /**
     * @return a part of the outline that is not stored yet has version 0
     * @throws NotFound if the reader's commune has no such conference, or its report no such part
     */
    public Versioned<ReportPart> read(String conferenceId, String code, Actor reader) {
        Report report = read(conferenceId, reader);
        String id = ReportPart.idOf(conferenceId, code);
        return parts.find(id)
                .or(() -> Stream.of(report.parts())
                        .flatMap(List::stream)
                        .filter(part -> part.code().equals(code))
                        .findFirst()
                        .map(part -> new Versioned<>(id, 0, part)))
                .orElseThrow(() -> new NotFound("report part"));
    }
}

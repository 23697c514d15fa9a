package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.program.application.StagePrinter.Format;
import vn.vinhdanh.program.application.StagePrinter.Paper;
import vn.vinhdanh.program.application.StagePrinter.Sources;

/**
 * Prints a paper of the stage as things stand. The agenda is for all who read it; the others name awardees, so they are for
 * those who see the running order.
 */
public final class PrintStagePaper {

    private final ReadAgenda agenda;
    private final ReadCeremony ceremony;
    private final NameSpeakers speakers;
    private final StagePrinter printer;

    public PrintStagePaper(ReadAgenda agenda, ReadCeremony ceremony, NameSpeakers speakers, StagePrinter printer) {
        this.agenda = agenda;
        this.ceremony = ceremony;
        this.speakers = speakers;
        this.printer = printer;
    }

    /** @throws vn.vinhdanh.kernel.NotFound if the reader's commune has no such conference */
    public byte[] print(String conferenceId, Paper paper, Format format, CommandContext context) {
        Sources sources = new Sources(
                speakers.name(agenda.read(conferenceId, context.actor())),
                paper == Paper.AGENDA ? null : ceremony.read(conferenceId, context.actor(), context.at()));
        return printer.print(sources, paper, format, context.at());
    }
}

package vn.vinhdanh.program.application;

import java.util.List;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.application.ReadPublicity.Board;
import vn.vinhdanh.program.application.StagePrinter.Format;
import vn.vinhdanh.program.domain.publicity.Content;
import vn.vinhdanh.program.domain.publicity.Content.Kind;
import vn.vinhdanh.program.domain.publicity.PublicityItem;

/** Prints the approved bulletins of a conference with their times. What is not approved is read by nobody. */
public final class PrintBulletins {

    private final ReadPublicity read;
    private final BulletinPrinter printer;

    public PrintBulletins(ReadPublicity read, BulletinPrinter printer) {
        this.read = read;
        this.printer = printer;
    }

    /** @throws vn.vinhdanh.kernel.NotFound if the reader's commune has no such conference */
    public byte[] print(String conferenceId, Format format, CommandContext context) {
        Board board = read.read(conferenceId, context.actor());
        List<Content> approved = board.all().stream()
                .map(Versioned::state)
                .filter(item -> item.state() == PublicityItem.State.APPROVED)
                .map(PublicityItem::content)
                .filter(content -> content.kind() == Kind.BULLETIN)
                .toList();
        return printer.print(board.conference(), approved, format, context.at());
    }
}

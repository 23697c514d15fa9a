package vn.vinhdanh.program.application;

import java.io.InputStream;
import java.util.function.Supplier;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.KeptFiles;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.program.domain.task.Attachment;
import vn.vinhdanh.program.domain.task.UnitTask;

/** Opens a file that is shown as evidence, for all who may read the task. */
public final class OpenFile {

    private final ReadTasks read;
    private final KeptFiles files;

    public OpenFile(ReadTasks read, KeptFiles files) {
        this.read = read;
        this.files = files;
    }

    /** @param bytes opens them; the caller closes the stream */
    public record Opened(Attachment attachment, Supplier<InputStream> bytes) {}

    /** @throws NotFound if the reader's commune has no such task, or no evidence of it is a file with this number */
    public Opened open(String conferenceId, String code, int number, Actor reader) {
        UnitTask task = read.read(conferenceId, code, reader).state();
        Attachment attachment = task.work().file(number);
        return new Opened(attachment, () -> files.open(attachment.kept()));
    }
}

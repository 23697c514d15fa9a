package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.KeptFile;
import vn.vinhdanh.kernel.KeptFiles;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.task.Attachment;
import vn.vinhdanh.program.domain.task.UnitTask;

/** Shows a file that was sent before as evidence of a task. From this write on it is kept. */
public final class ShowFile {

    private final KeptFiles files;
    private final WorkOnTask work;

    public ShowFile(KeptFiles files, WorkOnTask work) {
        this.files = files;
        this.work = work;
    }

    /**
     * @param id of the file
     * @param name as its sender calls it
     */
    public record Sent(String label, String id, String name) {}

    /** @throws InvalidInput if no such file was sent for this task within the last hours */
    public Versioned<UnitTask> show(String conferenceId, String code, Sent sent, CommandContext context) {
        context.actor().requireAny(Role.UNIT_OFFICER, Role.SECRETARIAT);
        KeptFile kept = files.given(sent.id(), UnitTask.idOf(conferenceId, code), context.at());
        TaskStep step = new TaskStep.ShowFile(sent.label(), new Attachment(sent.name(), kept));
        return work.work(conferenceId, code, null, step, context);
    }
}

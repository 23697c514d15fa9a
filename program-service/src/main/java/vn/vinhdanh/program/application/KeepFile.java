package vn.vinhdanh.program.application;

import java.io.IOException;
import java.io.InputStream;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.KeptFile;
import vn.vinhdanh.kernel.KeptFiles;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.task.UnitTask;
import vn.vinhdanh.program.domain.task.UnitTasks;

/** Keeps a file that is to be shown as evidence of a task. Nobody sees it until {@link ShowFile}. */
public final class KeepFile {

    private final Conferences conferences;
    private final UnitTasks tasks;
    private final KeptFiles files;

    public KeepFile(Conferences conferences, UnitTasks tasks, KeptFiles files) {
        this.conferences = conferences;
        this.tasks = tasks;
        this.files = files;
    }

    /**
     * Reads the bytes only if the file may be shown then.
     *
     * @throws NotFound if the commune has no such conference, or it has no such task
     * @throws RuleViolation if the task takes no evidence now, or the file is of another kind
     * @throws IOException if the bytes do not come to their end
     */
    public KeptFile keep(String conferenceId, String code, InputStream bytes, CommandContext context)
            throws IOException {
        context.actor().requirePartInBusiness();
        String id = UnitTask.idOf(conferenceId, code);
        conferences.get(conferenceId, context.actor()).state().requireOpen();
        UnitTask task = tasks.get(id, context.actor()).state();
        TaskStep.requireWorksFor(task.unit(), context.actor());
        task.requireOpen();
        return files.keep(id, bytes, context.at());
    }
}

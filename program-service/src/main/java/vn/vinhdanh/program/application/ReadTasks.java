package vn.vinhdanh.program.application;

import java.util.Comparator;
import java.util.List;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.task.UnitTask;
import vn.vinhdanh.program.domain.task.UnitTasks;

/** Shows the tasks of a conference to all who take part. */
public final class ReadTasks {

    private final Conferences conferences;
    private final UnitTasks tasks;

    public ReadTasks(Conferences conferences, UnitTasks tasks) {
        this.conferences = conferences;
        this.tasks = tasks;
    }

    /** @param all in the order of the plan; what was withdrawn comes last */
    public record Board(Conference conference, List<Versioned<UnitTask>> all) {}

    /** @throws vn.vinhdanh.kernel.NotFound if the reader's commune has no such conference */
    public Board read(String conferenceId, Actor reader) {
        reader.requirePartInBusiness();
        Conference conference = conferences.get(conferenceId, reader).state();
        Comparator<Versioned<UnitTask>> withdrawnLast =
                Comparator.comparing(task -> task.state().assignment().withdrawn());
        return new Board(
                conference,
                tasks.ofConference(conferenceId).stream()
                        .sorted(withdrawnLast.thenComparing(
                                task -> task.state().assignment().order().number()))
                        .toList());
    }

    /** @throws vn.vinhdanh.kernel.NotFound if the reader's commune has no such conference, or it has no such task */
    public Versioned<UnitTask> read(String conferenceId, String code, Actor reader) {
        reader.requirePartInBusiness();
        conferences.get(conferenceId, reader);
        return tasks.get(UnitTask.idOf(conferenceId, code), reader);
    }
}

package vn.vinhdanh.program.application;

import java.util.Comparator;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.report.CountedTables;
import vn.vinhdanh.program.domain.stage.RunningOrders;
import vn.vinhdanh.program.domain.task.UnitTasks;

/** Counts what the facts give for the report of a conference. */
public final class CountForReport {

    private final RunningOrders orders;
    private final UnitTasks tasks;

    public CountForReport(RunningOrders orders, UnitTasks tasks) {
        this.orders = orders;
        this.tasks = tasks;
    }

    public CountedTables count(Conference conference) {
        return CountedTables.of(
                conference.plan(),
                orders.of(conference),
                tasks.ofConference(conference.id()).stream()
                        .map(Versioned::state)
                        .sorted(Comparator.comparing(
                                task -> task.assignment().order().number()))
                        .toList());
    }
}

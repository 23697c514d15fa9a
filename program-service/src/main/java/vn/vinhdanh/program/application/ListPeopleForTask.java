package vn.vinhdanh.program.application;

import java.util.List;
import vn.vinhdanh.kernel.Account;
import vn.vinhdanh.kernel.Accounts;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NameOrder;
import vn.vinhdanh.program.domain.task.UnitTask;

/** Lists who of the unit that has a task has logged in, so that one of them is named responsible. */
public final class ListPeopleForTask {

    private static final int MOST = 200;

    private final ReadTasks tasks;
    private final Accounts accounts;

    public ListPeopleForTask(ReadTasks tasks, Accounts accounts) {
        this.tasks = tasks;
        this.accounts = accounts;
    }

    /** Ordered as names are, for those who may name one of them. */
    public List<Account> list(String conferenceId, String code, Actor reader) {
        UnitTask task = tasks.read(conferenceId, code, reader).state();
        TaskStep.requireWorksFor(task.unit(), reader);
        return accounts.ofUnit(reader.commune(), task.unit(), MOST).stream()
                .sorted(NameOrder.<Account>by(Account::name, _ -> null).thenComparing(Account::account))
                .toList();
    }
}

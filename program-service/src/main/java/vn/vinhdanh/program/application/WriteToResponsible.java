package vn.vinhdanh.program.application;

import java.util.List;
import java.util.Optional;
import vn.vinhdanh.kernel.Account;
import vn.vinhdanh.kernel.Accounts;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.plan.Particulars;
import vn.vinhdanh.program.domain.plan.Unit;
import vn.vinhdanh.program.domain.task.Assignment.Responsible;
import vn.vinhdanh.program.domain.task.Correspondence;
import vn.vinhdanh.program.domain.task.TaskLetter;
import vn.vinhdanh.program.domain.task.UnitTask;

/** Finds where letters about the tasks of a conference go: to the address that came with the login of who is responsible. */
public final class WriteToResponsible {

    private final Accounts accounts;

    public WriteToResponsible(Accounts accounts) {
        this.accounts = accounts;
    }

    public Correspondence about(Conference conference, CommandContext context) {
        return new Correspondence(
                task -> letter(conference, task), context.at(), context.actor().id());
    }

    private Optional<TaskLetter> letter(Conference conference, UnitTask task) {
        Responsible person = task.assignment().responsible();
        String subject = person == null ? null : person.account();
        Account account = subject == null
                ? null
                : accounts.known(conference.commune(), List.of(subject)).get(subject);
        return account == null || account.email() == null
                ? Optional.empty()
                : Optional.of(letterTo(account, account.email(), conference, task.unit()));
    }

    private static TaskLetter letterTo(Account account, String email, Conference conference, String unit) {
        Particulars particulars = conference.plan().conference();
        return new TaskLetter(
                account.id(),
                account.name(),
                email,
                conference.plan().unit(unit).map(Unit::name).orElse(unit),
                particulars.title(),
                particulars.issuer(),
                particulars.signatory().title(),
                particulars.signatory().name());
    }
}

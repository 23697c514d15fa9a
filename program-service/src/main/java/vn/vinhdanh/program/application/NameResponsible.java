package vn.vinhdanh.program.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Account;
import vn.vinhdanh.kernel.Accounts;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.task.Assignment.Responsible;
import vn.vinhdanh.program.domain.task.UnitTask;

/** Names who sees to a task: somebody who has logged in, who gets letters about it, or somebody without an account. */
public final class NameResponsible {

    private final Accounts accounts;
    private final WorkOnTask work;

    public NameResponsible(Accounts accounts, WorkOnTask work) {
        this.accounts = accounts;
        this.work = work;
    }

    /**
     * @param account subject of a token; null for somebody without an account, and for nobody
     * @param name null if an account is given, and for nobody
     */
    public record Person(@Nullable String account, @Nullable String name) {}

    /** @throws InvalidInput if nobody of the commune has logged in with this account */
    public Versioned<UnitTask> name(
            String conferenceId, String code, @Nullable Long expected, Person person, CommandContext context) {
        context.actor().requireAny(Role.UNIT_OFFICER, Role.SECRETARIAT);
        Responsible responsible = responsible(person, context.actor().commune());
        return work.work(conferenceId, code, expected, new TaskStep.Appoint(responsible), context);
    }

    private @Nullable Responsible responsible(Person person, String commune) {
        String account = person.account();
        if (account == null) {
            return person.name() == null ? null : new Responsible(null, person.name());
        }
        Account known = accounts.known(commune, List.of(account)).get(account);
        if (known == null) {
            throw new InvalidInput(
                    "account",
                    "Chưa có ai đăng nhập bằng tài khoản này. Hãy chọn trong danh sách, hoặc ghi họ tên.",
                    "Nobody has logged in with this account. Choose from the list, or give a name.");
        }
        return new Responsible(account, known.name());
    }
}

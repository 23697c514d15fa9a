package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.domain.commune.Communes;
import vn.vinhdanh.program.domain.commune.RegisteredCommune;
import vn.vinhdanh.program.domain.plan.Code;

/** The operator brings in a commune, or corrects its name or province. The first plan of a commune registers it too. */
public final class RegisterCommune {

    private final Communes communes;

    public RegisterCommune(Communes communes) {
        this.communes = communes;
    }

    /** @throws InvalidInput if the code has not the form of one */
    public RegisteredCommune register(String code, String name, String province, CommandContext context) {
        context.actor().requireAny(Role.OPERATOR);
        if (!Code.isValid(code)) {
            throw new InvalidInput(
                    "code",
                    "Mã gồm chữ thường không dấu, số, gạch nối.",
                    "A code has lower-case letters without marks, digits and hyphens.");
        }
        CommandContext within = within(code, context);
        communes.claim(code, name, province, within);
        return communes.change(
                        code, null, within.withAction("rename-commune"), commune -> commune.rename(name, province))
                .state();
    }

    /** The operator of the installation acts for each of its communes. */
    private static CommandContext within(String commune, CommandContext context) {
        Actor operator = context.actor();
        return context.by(new Actor(operator.id(), operator.name(), commune, operator.unit(), operator.roles()));
    }
}

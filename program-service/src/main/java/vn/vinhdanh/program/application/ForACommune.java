package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.domain.plan.Code;

/** The operator of the installation acts for each of its communes. */
final class ForACommune {

    private ForACommune() {}

    /**
     * @throws vn.vinhdanh.kernel.NotAllowed if the person is no operator
     * @throws InvalidInput if the code has not the form of one
     */
    static CommandContext within(String code, CommandContext context) {
        Actor operator = context.actor();
        operator.requireAny(Role.OPERATOR);
        if (!Code.isValid(code)) {
            throw new InvalidInput(
                    "code",
                    "Mã gồm chữ thường không dấu, số, gạch nối.",
                    "A code has lower-case letters without marks, digits and hyphens.");
        }
        return context.by(new Actor(operator.id(), operator.name(), code, operator.unit(), operator.roles()));
    }
}

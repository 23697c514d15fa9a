package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.program.domain.commune.Communes;
import vn.vinhdanh.program.domain.commune.RegisteredCommune;

/** The operator states name and province of a commune, which is brought in if it is not here yet. */
public final class RegisterCommune {

    private final Communes communes;

    public RegisterCommune(Communes communes) {
        this.communes = communes;
    }

    /** @throws InvalidInput if the code has not the form of one */
    public RegisteredCommune register(String code, String name, String province, CommandContext context) {
        CommandContext within = ForACommune.within(code, context);
        communes.claim(code, name, province, within);
        return communes.change(
                        code, null, within.withAction("rename-commune"), commune -> commune.rename(name, province))
                .state();
    }
}

package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.program.domain.commune.Communes;
import vn.vinhdanh.program.domain.commune.RegisteredCommune;

/** The operator brings in a commune that is not here yet. The first plan of a commune registers it too. */
public final class BringInCommune {

    private final Communes communes;

    public BringInCommune(Communes communes) {
        this.communes = communes;
    }

    /**
     * The same commune again changes nothing.
     *
     * @throws InvalidInput if the code has not the form of one
     * @throws vn.vinhdanh.program.domain.commune.CommuneRules.ACodeIsOneCommunes if another commune has the code
     */
    public RegisteredCommune bringIn(String code, String name, String province, CommandContext context) {
        RegisteredCommune commune = communes.claim(code, name, province, ForACommune.within(code, context));
        commune.requireIs(name, province);
        return commune;
    }
}

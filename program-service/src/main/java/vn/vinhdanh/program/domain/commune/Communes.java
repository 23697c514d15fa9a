package vn.vinhdanh.program.domain.commune;

import java.util.List;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/** All communes of the installation. The id is the code. They publish no events. */
public interface Communes extends Aggregates<RegisteredCommune, Void> {

    /** Every commune, in the order of the codes. */
    List<RegisteredCommune> all();

    /** The commune that has this code: the known one, or this one from now on. */
    default RegisteredCommune claim(String code, String name, String province, CommandContext context) {
        return find(code)
                .or(() -> create(
                        code, RegisteredCommune.register(code, name, province), context.withAction("register-commune")))
                .or(() -> find(code))
                .map(Versioned::state)
                .orElseThrow(() -> new IllegalStateException("communes are never deleted"));
    }
}

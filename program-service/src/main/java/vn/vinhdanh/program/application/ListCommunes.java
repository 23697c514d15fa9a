package vn.vinhdanh.program.application;

import java.util.List;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.domain.commune.Communes;
import vn.vinhdanh.program.domain.commune.RegisteredCommune;

/** Lists the communes of the installation, for its operator. */
public final class ListCommunes {

    private final Communes communes;

    public ListCommunes(Communes communes) {
        this.communes = communes;
    }

    public List<RegisteredCommune> list(Actor reader) {
        reader.requireAny(Role.OPERATOR);
        return communes.all();
    }
}

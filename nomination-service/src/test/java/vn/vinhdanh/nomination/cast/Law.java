package vn.vinhdanh.nomination.cast;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import vn.vinhdanh.nomination.domain.award.Norm;
import vn.vinhdanh.nomination.domain.award.Norms;
import vn.vinhdanh.platform.store.StateJson;

/** The norms that come with the product. */
public final class Law {

    public static final Norms NORMS = new Norms(People.COMMUNE, shipped());

    private Law() {}

    private static List<Norm> shipped() {
        return StateJson.mapper()
                .readValue(Law.class.getResourceAsStream("/norms.json"), new TypeReference<List<Norm>>() {});
    }
}

package vn.vinhdanh.nomination.domain.finding;

import java.util.Collection;
import java.util.List;
import vn.vinhdanh.kernel.Aggregates;

/** The store of judgements about pairs of nominations. They publish no events. */
public interface JudgedPairs extends Aggregates<JudgedPair, Void> {

    /** Those of these ids that exist. */
    List<JudgedPair> withIds(Collection<String> ids);
}

package vn.vinhdanh.budget.domain.fund;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** All funds. The id is {@link vn.vinhdanh.budget.domain.ledger.FundId#value()}. */
public interface Funds extends Aggregates<Fund, FundEvent> {

    /** The reward funds of a commune's years, the latest first. */
    List<Versioned<Fund>> years(String commune);

    /** A page of the reward funds of conferences whose own ledger has to become part of the year's, by their ids. */
    List<Versioned<Fund>> toMerge(@Nullable String after, int limit);

    /** The funds from which money moved into this one, or is moving: last year's, and those of conferences. */
    List<Versioned<Fund>> carriedInto(FundId fund);
}

package vn.vinhdanh.budget.domain.spending;

import java.util.List;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** The spending of all lines, by {@link LineSpending#idOf}. */
public interface LineSpendings extends Aggregates<LineSpending, SpendingEvent> {

    /** Of the lines of which anything was ever spent, in the order of their codes. */
    List<Versioned<LineSpending>> of(String conferenceId);
}

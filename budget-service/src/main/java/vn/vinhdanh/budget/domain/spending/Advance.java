package vn.vinhdanh.budget.domain.spending;

import java.time.LocalDate;
import vn.vinhdanh.kernel.Text;

/**
 * Money that somebody takes before it is spent.
 *
 * @param takenBy name of that person
 * @param settleBy last day to bring the vouchers, and what was not spent
 */
public record Advance(String takenBy, LocalDate settleBy) {

    public Advance {
        takenBy = Text.normal(takenBy);
    }
}

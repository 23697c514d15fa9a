package vn.vinhdanh.budget.domain.spending;

/**
 * When the accountant does not move money alone.
 *
 * @param above this amount in đồng the Chairman approves too; it is set for the installation
 */
public record SecondPerson(long above) {

    boolean isNeededFor(long amount) {
        return amount > above;
    }
}

package vn.vinhdanh.budget.domain.spending;

import java.time.LocalDate;
import vn.vinhdanh.kernel.KeptFile;
import vn.vinhdanh.kernel.Text;

/**
 * A paper that proves an expense: an invoice, a receipt, a list of payments with signatures.
 *
 * @param number as it stands on the paper
 * @param day of the paper
 * @param payee who had the money
 * @param amount in đồng
 * @param name of the file, as its sender calls it
 */
public record Voucher(String number, LocalDate day, String payee, long amount, String name, KeptFile file) {

    public Voucher {
        number = Text.normal(number);
        payee = Text.normal(payee);
    }

    public Key key() {
        return new Key(Text.folded(number), Text.folded(payee));
    }

    /** The same paper. Case, marks and spaces do not make another one: the question that follows is answered by a person. */
    public record Key(String number, String payee) {}
}

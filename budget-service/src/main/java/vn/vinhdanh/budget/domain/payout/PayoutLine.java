package vn.vinhdanh.budget.domain.payout;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.reward.Decision;
import vn.vinhdanh.budget.domain.reward.Nominee;
import vn.vinhdanh.budget.domain.reward.Recipient;
import vn.vinhdanh.budget.domain.reward.Reward;

/**
 * One reward on a sheet, as it was when the sheet was made.
 *
 * @param name of the nominee, as written in the decision
 * @param unit code of the unit that proposed it
 * @param unitName its name on that day; the code if it was not known
 * @param decision number of the decision
 * @param decidedOn its date
 * @param amount in đồng
 * @param maySign null if it is not known who represents the nominee
 * @param receipt null until somebody enters what the signed sheet says
 * @param refused name of the rule that kept the signed line from being paid; null if none did
 */
public record PayoutLine(
        String nominationId,
        String name,
        String unit,
        String unitName,
        String formOfAward,
        String decision,
        LocalDate decidedOn,
        long amount,
        @Nullable Recipient maySign,
        @Nullable Receipt receipt,
        @Nullable String refused) {

    /** By units, and by names within a unit. */
    public static final Comparator<PayoutLine> IN_ORDER = Comparator.comparing(
                    PayoutLine::unitName, Collator.getInstance(Locale.of("vi", "VN")))
            .thenComparing(PayoutLine::name, Collator.getInstance(Locale.of("vi", "VN")))
            .thenComparing(PayoutLine::nominationId);

    /** @param reward that a decision has committed */
    public static PayoutLine of(Reward reward, @Nullable String unitName) {
        Decision decision = Objects.requireNonNull(reward.told().decision());
        Nominee nominee = reward.nominee();
        return new PayoutLine(
                reward.nominationId(),
                nominee.name(),
                nominee.unit(),
                Objects.requireNonNullElse(unitName, nominee.unit()),
                nominee.formOfAward(),
                decision.number(),
                decision.date(),
                decision.reward(),
                reward.maySign(),
                null,
                null);
    }

    public boolean isSigned() {
        return receipt != null && receipt.isSigned();
    }

    PayoutLine marked(@Nullable Receipt said) {
        return with(said == null ? null : said.checked(maySign), refused);
    }

    PayoutLine refusedBy(@Nullable String rule) {
        return with(receipt, rule);
    }

    private PayoutLine with(@Nullable Receipt said, @Nullable String rule) {
        return new PayoutLine(
                nominationId, name, unit, unitName, formOfAward, decision, decidedOn, amount, maySign, said, rule);
    }
}

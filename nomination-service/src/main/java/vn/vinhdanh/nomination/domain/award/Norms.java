package vn.vinhdanh.nomination.domain.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vinhdanh.nomination.domain.award.AwardRules.NoNormIsInForce;

/** All norms of a commune. The requested day, for example the decision's date, selects the norm in force. */
public record Norms(String commune, List<Norm> norms) {

    public static final String BASE_SALARY = "base-salary";
    public static final String ROUNDING = "rounding-of-rewards";
    public static final String FORMS_PERMITTED = "forms-of-the-commune-chairman";

    /** The beginning of the subjects of {@link #votesFor}. */
    static final String VOTES = "votes/";

    private static final long HUNDREDTHS = 100;

    public Norms {
        norms = List.copyOf(norms);
    }

    public static String shareOf(FormOfAward form, NomineeKind kind) {
        return "reward/" + form.name() + "/" + kind.name();
    }

    /** The subject of the share of votes that a form of award needs. */
    public static String votesFor(FormOfAward form) {
        return VOTES + form.name();
    }

    /**
     * The reward by the norms in force on the day: the base salary times the shares, rounded up to the step of the law.
     *
     * @throws NoNormIsInForce if a norm or its value is missing for the day
     */
    public Reward reward(FormOfAward form, NomineeKind kind, LocalDate day) {
        Norm base = inForce(BASE_SALARY, day);
        Norm rounding = inForce(ROUNDING, day);
        List<Norm> shares = shares(form, kind, day);
        long product = base.amount();
        long divisor = 1;
        for (Norm share : shares) {
            product = Math.multiplyExact(product, share.amount());
            divisor *= HUNDREDTHS;
        }
        long unrounded = Math.ceilDiv(product, divisor);
        long amount = Math.multiplyExact(Math.ceilDiv(unrounded, rounding.amount()), rounding.amount());
        return new Reward(amount, unrounded, citations(base, shares, rounding));
    }

    /** The norm of the council's regulation that states the share of votes for this form; empty for more than half. */
    public Optional<Norm> votes(FormOfAward form, LocalDate day) {
        return find(votesFor(form), day);
    }

    /** @throws NoNormIsInForce if no norm of the day states which forms the Chairman may award */
    public Set<FormOfAward> formsPermitted(LocalDate day) {
        return inForce(FORMS_PERMITTED, day).forms();
    }

    private List<Norm> shares(FormOfAward form, NomineeKind kind, LocalDate day) {
        Norm share = inForce(shareOf(form, kind), day);
        return share.unit() == NormUnit.HUNDREDTHS_OF_INDIVIDUAL_SHARE
                ? List.of(inForce(shareOf(form, NomineeKind.INDIVIDUAL), day), share)
                : List.of(share);
    }

    private Norm inForce(String subject, LocalDate day) {
        return find(subject, day).orElseThrow(() -> new NoNormIsInForce(subject, day));
    }

    private Optional<Norm> find(String subject, LocalDate day) {
        return norms.stream()
                .filter(norm -> norm.subject().equals(subject) && norm.inForceOn(day))
                .max(Comparator.comparing(Norm::from));
    }

    private static List<Citation> citations(Norm base, List<Norm> shares, Norm rounding) {
        List<Norm> used = new ArrayList<>(shares);
        used.addFirst(base);
        used.addLast(rounding);
        return used.stream().map(Norm::cited).toList();
    }
}

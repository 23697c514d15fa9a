package vn.vinhdanh.nomination.adapter.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.award.AwardRules.NoNormIsInForce;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.NomineeKind;
import vn.vinhdanh.nomination.domain.award.Norms;
import vn.vinhdanh.nomination.domain.award.Reward;

/**
 * A form of award.
 *
 * @param rank 1 is the highest
 * @param permitted whether the Chairman may award it on that day; null where no norm says
 * @param rewards by kind of nominee, where a norm is in force on that day
 */
record AwardFormResponse(
        FormOfAward code,
        String name,
        int rank,
        @Nullable Boolean permitted,
        Map<NomineeKind, @Nullable Reward> rewards) {

    static AwardFormResponse of(FormOfAward form, Norms norms, LocalDate day) {
        Map<NomineeKind, @Nullable Reward> rewards = new TreeMap<>();
        form.kinds().forEach(kind -> rewards.put(kind, known(() -> norms.reward(form, kind, day))));
        Set<FormOfAward> permitted = known(() -> norms.formsPermitted(day));
        return new AwardFormResponse(
                form, form.title(), form.rank(), permitted == null ? null : permitted.contains(form), rewards);
    }

    private static <T> @Nullable T known(Supplier<T> value) {
        try {
            return value.get();
        } catch (NoNormIsInForce unknown) {
            return null;
        }
    }
}

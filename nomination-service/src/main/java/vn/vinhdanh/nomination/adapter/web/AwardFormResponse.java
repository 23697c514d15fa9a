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
 * A form of award with its rewards on one day.
 *
 * @param rank 1 is the highest
 * @param permitted true if the Chairman may award the form; null if no norm of the day states it
 * @param rewards by kind of nominee; null if a norm is missing
 */
record AwardFormResponse(
        FormOfAward code,
        String name,
        int rank,
        @Nullable Boolean permitted,
        Map<NomineeKind, @Nullable Reward> rewards) {

    static AwardFormResponse of(FormOfAward form, Norms norms, LocalDate day) {
        Map<NomineeKind, @Nullable Reward> rewards = new TreeMap<>();
        form.kinds().forEach(kind -> rewards.put(kind, orNull(() -> norms.reward(form, kind, day))));
        Set<FormOfAward> permitted = orNull(() -> norms.formsPermitted(day));
        return new AwardFormResponse(
                form, form.title(), form.rank(), permitted == null ? null : permitted.contains(form), rewards);
    }

    private static <T> @Nullable T orNull(Supplier<T> value) {
        try {
            return value.get();
        } catch (NoNormIsInForce missing) {
            return null;
        }
    }
}

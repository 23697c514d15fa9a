package vn.vinhdanh.delegate.domain.seating;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who comes with whom. Each delegate is in one pair at most. */
record Pairs(List<Companions> all) {

    /** A delegate who was of another pair is of this one. */
    Pairs with(Companions pair) {
        if (all.contains(pair)) {
            return this;
        }
        List<Companions> rest = without(pair.one()).without(pair.other()).all;
        return new Pairs(Stream.concat(rest.stream(), Stream.of(pair)).toList());
    }

    Pairs without(String delegate) {
        return new Pairs(all.stream().filter(pair -> !pair.includes(delegate)).toList());
    }

    @Nullable
    String companionOf(String delegate) {
        return all.stream()
                .filter(pair -> pair.includes(delegate))
                .map(pair -> pair.one().equals(delegate) ? pair.other() : pair.one())
                .findFirst()
                .orElse(null);
    }
}

package vn.vinhdanh.delegate.domain.congress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.delegate.domain.congress.CongressRules.OnlyADelegateOfTheListIsReplaced;
import vn.vinhdanh.delegate.domain.congress.CongressRules.WhoGoesInsteadIsNotOnTheListYet;

/**
 * The list that the hall adopted, and what became of it.
 *
 * @param election whom the hall chose; it stays
 * @param replacements the oldest first
 */
public record Adoption(Signed by, Election election, List<Replacement> replacements) {

    /**
     * @param out nomination of who does not go
     * @param in nomination of who goes instead
     * @param reason why, without which nobody is replaced; empty after one of the two was erased
     */
    public record Replacement(String out, String in, String reason, Signed by) {

        boolean isAbout(List<String> nominations) {
            return nominations.contains(out) || nominations.contains(in);
        }

        Replacement erased() {
            return new Replacement(out, in, "", by);
        }
    }

    public Adoption {
        replacements = List.copyOf(replacements);
    }

    /** 1 for the list as it was adopted, and one more with each replacement. */
    public int revision() {
        return replacements.size() + 1;
    }

    /** Nominations of those who go now: whoever goes instead has the place of the one who does not. */
    public List<String> delegates() {
        List<String> going = new ArrayList<>(election.delegates());
        replacements.forEach(each -> going.replaceAll(other -> other.equals(each.out()) ? each.in() : other));
        return List.copyOf(going);
    }

    /** Nominations of those who still move up, in order: whoever went or was replaced does not. */
    public List<String> reserves() {
        return election.reserves().stream()
                .filter(each -> replacements.stream().noneMatch(replacement -> replacement.isAbout(List.of(each))))
                .toList();
    }

    Adoption replacing(Replacement replacement) {
        List<String> going = delegates();
        if (!going.contains(replacement.out())) {
            throw new OnlyADelegateOfTheListIsReplaced();
        }
        if (going.contains(replacement.in())) {
            throw new WhoGoesInsteadIsNotOnTheListYet();
        }
        return new Adoption(
                by,
                election,
                Stream.concat(replacements.stream(), Stream.of(replacement)).toList());
    }

    boolean names(List<String> nominations) {
        return replacements.stream().anyMatch(each -> each.isAbout(nominations));
    }

    /** Without the reasons of replacements that are about this person. */
    Adoption forgetting(List<String> nominations) {
        return new Adoption(
                by,
                election,
                replacements.stream()
                        .map(each -> each.isAbout(nominations) ? each.erased() : each)
                        .toList());
    }
}

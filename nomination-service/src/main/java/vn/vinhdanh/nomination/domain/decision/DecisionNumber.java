package vn.vinhdanh.nomination.domain.decision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.InvalidInput;

/**
 * Number and symbol of a decision: 05/QĐ-UBND (Nghị định 30/2020/NĐ-CP).
 *
 * @param ordinal starts at 1 each year
 */
public record DecisionNumber(int ordinal, String symbol) {

    private static final Pattern SYNTAX = Pattern.compile("0*([1-9]\\d{0,5})/(QĐ-\\p{Lu}{1,20})");

    /** @throws InvalidInput if the text is not a number, a slash and the symbol of a decision */
    public static DecisionNumber of(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidInput(
                    "number",
                    "Số và ký hiệu quyết định có dạng 05/QĐ-UBND.",
                    "A decision's number and symbol look like 05/QĐ-UBND.");
        }
        return new DecisionNumber(Integer.parseInt(matcher.group(1)), matcher.group(2));
    }

    /** The id of the decision. It is derived from the number, so that a commune uses a number once a year. */
    public String idIn(String commune, int year) {
        return Ids.named("decision", commune, Integer.toString(year), Integer.toString(ordinal), symbol);
    }

    /** The printed form. Numbers below 10 have a leading zero. */
    public String text() {
        return "%02d/%s".formatted(ordinal, symbol);
    }
}

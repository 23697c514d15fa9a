package vn.vinhdanh.program.domain.publicity;

/**
 * A number of the conference that a text uses.
 *
 * @param code names it: {@code awards}, {@code awards:GIAY_KHEN}, {@code awardees:INDIVIDUAL}, {@code delegates:present}
 * @param label in Vietnamese, as the text is
 * @param value at the time of writing
 */
public record Figure(String code, String label, int value) {}

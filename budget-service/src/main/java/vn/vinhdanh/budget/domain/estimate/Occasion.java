package vn.vinhdanh.budget.domain.estimate;

/**
 * What the paper says of the conference, as its plan names it.
 *
 * @param sequence how often the plan had changed
 * @param title of the conference
 * @param place where the paper is signed: the name of the commune
 * @param issuer of the plan
 * @param funding legal basis of the money, as the plan gives it; may be empty
 */
public record Occasion(
        int sequence,
        String title,
        String place,
        String issuer,
        String signatoryTitle,
        String signatoryName,
        String funding) {

    /** Of a conference that was planned before there were estimates. What is unknown is written by hand. */
    public static final Occasion UNKNOWN =
            new Occasion(-1, "", "……………", "Ủy ban nhân dân xã ……………", "Chủ tịch", "", "");
}

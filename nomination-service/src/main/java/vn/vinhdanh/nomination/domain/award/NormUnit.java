package vn.vinhdanh.nomination.domain.award;

/** The unit of a norm's value. Shares are in hundredths, so that all arithmetic uses integers. */
public enum NormUnit {
    DONG,
    DONG_PER_PERSON_AND_DAY,
    DONG_PER_PERSON_AND_HALF_DAY,
    HUNDREDTHS_OF_BASE_SALARY,
    /** Hundredths of an individual's share for the same form of award. */
    HUNDREDTHS_OF_INDIVIDUAL_SHARE,
    FORMS_OF_AWARD,
    WORKING_DAYS,
    /** The share of the council's members whose votes select a nomination. */
    SHARE_OF_MEMBERS;

    boolean isShare() {
        return this == HUNDREDTHS_OF_BASE_SALARY || this == HUNDREDTHS_OF_INDIVIDUAL_SHARE;
    }
}

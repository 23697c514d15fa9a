package vn.vinhdanh.nomination.domain.council;

/** The offices of the council, from the highest. JSON contains the name of the constant. */
public enum Office {
    CHAIR,
    VICE_CHAIR,
    STANDING_MEMBER,
    SECRETARY,
    MEMBER
}

package vn.vinhdanh.nomination.domain.award;

/** The events of a commune's book of norms. None says who proposed or approved. */
public sealed interface NormEvent {

    /** A norm is in force from its first day. */
    record NormApproved(String commune, Norm norm) implements NormEvent {}
}

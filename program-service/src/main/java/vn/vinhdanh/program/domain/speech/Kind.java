package vn.vinhdanh.program.domain.speech;

/** What is said at a conference. */
public enum Kind {
    /** Tham luận: an exemplar reports what was achieved, and how. */
    TALK,
    /** Khai mạc. */
    OPENING,
    /** Bế mạc. */
    CLOSING,
    /** Phát động: the launch of the emulation movement of the next period. */
    LAUNCH,
    /** Giao lưu: an exemplar talks with the hall. It has a theme and questions, and no text. */
    DIALOGUE;

    /** Whether the office writes it and who speaks agrees to it. */
    public boolean isOfALeader() {
        return this == OPENING || this == CLOSING || this == LAUNCH;
    }
}

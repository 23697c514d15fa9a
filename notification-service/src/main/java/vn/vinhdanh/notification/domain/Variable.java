package vn.vinhdanh.notification.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a text names, and a letter fills in. A text has its code in braces: {@code {hoi-nghi}}. */
public enum Variable {
    /** Salutation, name and position: Ông Hoàng Văn Đức – Giáo viên. */
    RECIPIENT("nguoi-nhan"),
    /** Ông, Bà, or Ông/Bà. There is no English one. */
    YOU("xung-ho"),
    CONFERENCE("hoi-nghi"),
    TIME("thoi-gian"),
    /** With the seat, if the letter has one. */
    PLACE("dia-diem"),
    /** The address of the answer page, which is the recipient's own; to an officer the page of the work, behind the login. */
    LINK("duong-dan"),
    /** The body that invites. */
    ISSUER("co-quan"),
    /** Why an invitation is taken back, or a nomination or a task returned. A paragraph that names it is left out where there is none. */
    REASON("ly-do"),
    /** Code of the nomination, as on its page. */
    NOMINATION("ma-de-nghi"),
    /** Until when the nomination is to come back. */
    DUE("han-trinh"),
    /** What is to be done. */
    TASK("nhiem-vu"),
    /** The last day of the task. */
    DEADLINE("han-hoan-thanh");

    private final String code;

    Variable(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** As it stands in a text. */
    public String inBraces() {
        return "{" + code + "}";
    }

    static Optional<Variable> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}

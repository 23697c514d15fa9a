package vn.vinhdanh.platform.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.vinhdanh.kernel.Role;

/** What the audit trail of a collection covers, and whom it is shown to. On the stored form of the aggregate. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {

    /** A caller with none of these roles gets no trail of this collection. */
    Role[] readers() default {Role.SECRETARIAT, Role.CHAIRMAN};

    /**
     * Fields of the state that no digest and no entry covers, as paths: {@code box}, {@code invitation.answerToken}. A
     * digest of a secret is a way to guess it.
     */
    String[] secrets() default {};

    /** Actions whose entries are shown to nobody. The numbers of the other entries show how many there are. */
    String[] untold() default {};
}

package vn.vinhdanh.platform.messaging;

/** Why a fact died, for operators: the message only where it is ours and so without content of the fact. */
final class FailureReasons {

    private FailureReasons() {}

    static String of(RuntimeException failure) {
        String kind = failure.getClass().getSimpleName();
        return isOurs(failure) ? kind + ": " + failure.getMessage() : kind;
    }

    static boolean isOurs(RuntimeException failure) {
        return failure.getClass().getPackageName().startsWith("vn.vinhdanh.");
    }
}

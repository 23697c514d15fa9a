package vn.vinhdanh.platform.messaging;

/** The reason of a dead letter. Has the message only of our own exceptions, which quote no content of the event. */
final class FailureReasons {

    private FailureReasons() {}

    static String of(RuntimeException failure) {
        String type = failure.getClass().getSimpleName();
        return isOurs(failure) ? type + ": " + failure.getMessage() : type;
    }

    static boolean isOurs(RuntimeException failure) {
        return failure.getClass().getPackageName().startsWith("vn.vinhdanh.");
    }
}

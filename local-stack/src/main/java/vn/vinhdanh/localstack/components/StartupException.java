package vn.vinhdanh.localstack.components;

/** The stack cannot start on this machine. The message says in Vietnamese and English why, and what to do. */
public final class StartupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartupException(String vi, String en) {
        super(vi + "\n" + en);
    }
}

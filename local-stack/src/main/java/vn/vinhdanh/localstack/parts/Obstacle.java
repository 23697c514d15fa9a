package vn.vinhdanh.localstack.parts;

/** Something on this machine stands in the way. Its message says, in Vietnamese and English, what it is and what to do about it. */
public final class Obstacle extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Obstacle(String vi, String en) {
        super(vi + "\n" + en);
    }
}

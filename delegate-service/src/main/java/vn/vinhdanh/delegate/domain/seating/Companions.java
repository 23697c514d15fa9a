package vn.vinhdanh.delegate.domain.seating;

/** Two delegates who come together and sit side by side: a couple, or a proxy and whom the proxy comes with. */
public record Companions(String one, String other) {

    boolean includes(String delegate) {
        return one.equals(delegate) || other.equals(delegate);
    }
}

package vn.vinhdanh.localstack.parts;

/** The document store that the services use, wherever it comes from. */
public interface Store extends AutoCloseable {

    /** The address with the database of this name in it. */
    String addressOf(String database);

    /** For the terminal: what it is, and what is to be known about it. */
    String description();

    @Override
    void close();
}

package vn.vinhdanh.localstack.components;

/** The document store of the services. */
public interface Store extends AutoCloseable {

    /** The MongoDB address with this database in it. */
    String addressOf(String database);

    /** The hosts and ports, without user and password. */
    String hosts();

    /** For the terminal: which store it is, and its limits. */
    String description();

    @Override
    void close();
}

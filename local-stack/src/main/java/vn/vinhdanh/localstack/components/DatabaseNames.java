package vn.vinhdanh.localstack.components;

import java.util.List;
import java.util.Map;

/**
 * The names of the services' databases: a prefix and the short name of the service. An installation has no prefix. A
 * check or a bench has one of its own, so that it never writes into the databases of an installation on the same
 * MongoDB.
 */
public record DatabaseNames(String prefix) {

    /** The environment variable that holds the prefix. */
    public static final String VARIABLE = "VINHDANH_DATABASE_PREFIX";

    private static final String VALID_PREFIX = "[A-Za-z0-9_-]{0,40}";

    /** @throws StartupException if the prefix has other characters or is too long for a database's name */
    public static DatabaseNames from(Map<String, String> environment) {
        String prefix = environment.getOrDefault(VARIABLE, "").strip();
        if (!prefix.matches(VALID_PREFIX)) {
            throw new StartupException(
                    VARIABLE + "=" + prefix + " không hợp lệ: chỉ gồm chữ không dấu, số, _ và -, dài nhất 40 ký tự.",
                    VARIABLE + "=" + prefix + " is invalid: letters, digits, _ and - only, at most 40 characters.");
        }
        return new DatabaseNames(prefix);
    }

    public String of(Component service) {
        return prefix + service.context();
    }

    public List<String> of(List<Component> services) {
        return services.stream().map(this::of).toList();
    }
}

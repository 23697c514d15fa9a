package vn.vinhdanh.systemtests;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of who passes which door, as {@code access-table.txt} states it. */
final class AccessTable {

    /** In the order of the table's signs. */
    static final List<String> ROLES = List.of(
            "secretariat",
            "unit-officer",
            "council-member",
            "council-secretary",
            "chairman",
            "office",
            "accountant",
            "door",
            "operator");

    private static final Pattern ROW =
            Pattern.compile("([+-]{9}|open)\\s+(\\+|403|404)\\s+(\\+|404)\\s+([A-Z]+) (/\\S+)\\s*(.*)");

    private AccessTable() {}

    /**
     * @param roles one sign for each of {@link #ROLES}, or {@code open}
     * @param otherUnit what a unit officer of another unit gets: {@code +}, {@code 403}, {@code 404}
     * @param otherCommune what a role that passes gets in another commune: {@code +}, {@code 404}
     * @param path with the names of its variables in braces
     * @param sent a query, a body, {@code @plan}, or nothing
     */
    record Row(String roles, String otherUnit, String otherCommune, String method, String path, String sent) {

        String route() {
            return method + " " + path;
        }

        boolean isOpen() {
            return roles.equals("open");
        }

        boolean passes(String role) {
            return isOpen() || roles.charAt(ROLES.indexOf(role)) == '+';
        }

        /** Whether the object that a request names does not exist, so that who passes gets 404. */
        boolean namesNothing() {
            return path.contains("{token}")
                    || path.startsWith("/verify/")
                    || path.contains("/dead-letters/{id}")
                    || path.contains("/norm-proposals/{id}")
                    || path.contains("/door-passes/{id}")
                    || path.contains("/spendings/{id}")
                    || path.contains("/walk-ins/{id}");
        }
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String line : Repository.read(Repository.ROOT.resolve("system-tests/src/test/resources/access-table.txt"))
                .lines()
                .toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Matcher row = ROW.matcher(line);
            if (!row.matches()) {
                throw new IllegalStateException("not a row of the access table: " + line);
            }
            rows.add(new Row(
                    row.group(1),
                    row.group(2),
                    row.group(3),
                    row.group(4),
                    row.group(5),
                    row.group(6).strip()));
        }
        return List.copyOf(rows);
    }
}

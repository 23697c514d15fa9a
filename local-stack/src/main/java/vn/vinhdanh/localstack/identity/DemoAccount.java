package vn.vinhdanh.localstack.identity;

import java.util.List;

/**
 * The account of a fictional person.
 *
 * @param commune the commune's slug, {@code trung-khanh}
 * @param unit the unit's code in the plan
 * @param roles wire names, {@code council-member}
 */
public record DemoAccount(String username, String name, String commune, String unit, List<String> roles) {

    static DemoAccount of(String line) {
        String[] fields = line.split(";", -1);
        return new DemoAccount(fields[0], fields[1], fields[2], fields[3], List.of(fields[4].split(",")));
    }
}

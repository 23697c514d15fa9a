package vn.vinhdanh.systemtests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * Who plays the conference of another commune.
 *
 * @param plan name of the file
 * @param accounts what the names of the commune's accounts end with
 * @param awardees code of the group that the plan gives to awardees
 * @param commune with its kind, as the decision names it
 */
record ForeignCast(
        String plan, String accounts, Map<String, Object> nominee, String movement, String awardees, String commune) {

    /** The name of the account with this role: {@code thu.ky.phong-hai}. */
    String account(String role) {
        return role + "." + accounts;
    }

    /** Who comes for the nominee, with the name as written: H'Mẫu Êban, Y Mẫu Niê. */
    Object person() {
        return nominee.getOrDefault("head", nominee.get("representative"));
    }

    /** The address of the awardee. */
    String address() {
        return accounts + "@vi-du.example";
    }

    String planText() {
        try (InputStream file =
                Objects.requireNonNull(ForeignCast.class.getResourceAsStream("/plans/" + plan + ".yaml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

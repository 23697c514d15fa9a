package vn.vinhdanh.platform.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.platform.security.Hmac;

/**
 * The keys of the audit trails, which the database does not have. The first one signs, all verify. Each is named by the
 * day of its first use, so the oldest tells from which day on every entry has a key.
 */
public final class AuditKeys {

    private static final Pattern KEY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([a-z]?):(.{32,})");

    private final Map<String, String> secrets;
    private final Instant keyedSince;

    private AuditKeys(Map<String, String> secrets, Instant keyedSince) {
        this.secrets = secrets;
        this.keyedSince = keyedSince;
    }

    /**
     * @param setting {@code 2027-03-01:secret,2026-11-29:secret}: newest first, a letter after the day tells two keys of
     *     one day apart, each secret has at least 32 characters and no comma
     * @throws IllegalStateException if it has another form
     */
    public static AuditKeys of(String setting) {
        Map<String, String> secrets = new LinkedHashMap<>();
        LocalDate oldest = LocalDate.MAX;
        for (String each : setting.split(",")) {
            Matcher key = KEY.matcher(each.strip());
            if (!key.matches()) {
                throw malformed();
            }
            try {
                LocalDate day = LocalDate.parse(key.group(1));
                oldest = day.isBefore(oldest) ? day : oldest;
            } catch (DateTimeParseException noDay) {
                throw malformed();
            }
            String previous = secrets.put(key.group(1) + key.group(2), key.group(3));
            if (previous != null) {
                throw malformed();
            }
        }
        return new AuditKeys(
                Collections.unmodifiableMap(secrets),
                oldest.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static IllegalStateException malformed() {
        return new IllegalStateException(
                "Set VINHDANH_AUDIT_KEYS to a list of <day of its first use>:<secret of at least"
                        + " 32 characters>, newest first, separated by commas: 2026-11-29:… The keys sign the audit trails");
    }

    /** The name of the key that signs. */
    String current() {
        return secrets.keySet().iterator().next();
    }

    /** From then on an entry without a key is a forgery: the day after the oldest key's. */
    Instant keyedSince() {
        return keyedSince;
    }

    /**
     * By name. Of each service its own, so that an entry cannot be moved to another.
     *
     * @param context of the service
     */
    Map<String, Hmac> ofService(String context) {
        Map<String, Hmac> keys = HashMap.newHashMap(secrets.size());
        secrets.forEach((name, secret) -> keys.put(name, new Hmac(new Hmac(secret).of("audit " + context))));
        return Map.copyOf(keys);
    }
}

package vn.vinhdanh.nomination.adapter.mongo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import vn.vinhdanh.platform.json.StateJson;

/**
 * An adversary who wants to know how each member voted. He has the key of the installation, every version of the
 * session's document in order, and every text that the system wrote anywhere. He tries each ballot that the next voter
 * may have cast: is it what a box or a digest shows? And he tries everything that looks like a key.
 */
public final class BallotAttack {

    /**
     * What one write showed.
     *
     * @param state with the sealed box; null if he knows the digests only, as from a history
     */
    public record Caught(Document state, Set<String> digests) {}

    private static final Pattern DIGEST = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])");
    private static final Pattern BASE64 = Pattern.compile("[0-9A-Za-z+/_-]{43}=?");

    private final String installationKey;
    private final DeterministicSeal deterministic;
    private final List<byte[]> keys;

    /** @param keys what may be the session's key */
    public BallotAttack(String installationKey, Collection<byte[]> keys) {
        this.installationKey = installationKey;
        this.deterministic = DeterministicSeal.of(installationKey);
        this.keys = List.copyOf(keys);
    }

    /** Everything in a text that has the form of a digest. */
    public static Set<String> digestsIn(String text) {
        Set<String> digests = new LinkedHashSet<>();
        Matcher found = DIGEST.matcher(text);
        while (found.find()) {
            digests.add(found.group());
        }
        return digests;
    }

    /** Everything in a text that decodes to 32 bytes. */
    public static List<byte[]> keysIn(String text) {
        List<byte[]> keys = new ArrayList<>();
        digestsIn(text).forEach(hex -> keys.add(HexFormat.of().parseHex(hex)));
        Matcher found = BASE64.matcher(text);
        while (found.find()) {
            String standard = found.group().replace('-', '+').replace('_', '/').replace("=", "");
            keys.add(Base64.getDecoder().decode(standard));
        }
        return keys;
    }

    /**
     * @param ballots what the session's document was after each ballot, in the order of the voters
     * @return the ballots that he knows: for each voter and line 0 for in favour, 1 against, 2 abstained
     */
    public List<int[]> ballots(String sessionId, int lines, List<Caught> ballots) {
        List<int[]> known = new ArrayList<>();
        short[] totals = new short[lines * 3];
        for (Caught caught : ballots) {
            List<int[]> possible = new ArrayList<>();
            for (int[] ballot : every(lines)) {
                if (shows(caught, sessionId, bytes(plus(totals, ballot)))) {
                    possible.add(ballot);
                }
            }
            if (possible.size() != 1) {
                return known;
            }
            known.add(possible.getFirst());
            totals = plus(totals, possible.getFirst());
        }
        return known;
    }

    private boolean shows(Caught caught, String sessionId, byte[] totals) {
        String sealed = deterministic.sealed(sessionId, totals);
        Document guessed = new Document(caught.state());
        guessed.put("box", sealed);
        return sealed.equals(caught.state().get("box"))
                || caught.digests().contains(sha256(json(guessed)))
                || caught.digests().contains(HexFormat.of().formatHex(digest(totals)))
                || keys.stream().anyMatch(key -> opens(key, caught.state(), sessionId, totals));
    }

    private boolean opens(byte[] key, Document state, String sessionId, byte[] totals) {
        String box = String.valueOf(state.get("box"));
        if (!box.startsWith("2.")) {
            return false;
        }
        byte[] text = Base64.getDecoder().decode(box.substring(2));
        String authenticated = sessionId + "\u001f" + String.join("\u001f", state.getList("voted", String.class));
        return Arrays.equals(totals, decrypted(key, text, authenticated))
                || Arrays.equals(totals, decrypted(mixed(key), text, authenticated));
    }

    private static byte[] decrypted(byte[] key, byte[] text, String authenticated) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(128, Arrays.copyOf(text, 12)));
            cipher.updateAAD(authenticated.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text, 12, text.length - 12);
        } catch (GeneralSecurityException anotherKey) {
            return new byte[0];
        }
    }

    private byte[] mixed(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(installationKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<int[]> every(int lines) {
        List<int[]> ballots = List.of(new int[0]);
        for (int line = 0; line < lines; line++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] ballot : ballots) {
                for (int choice = 0; choice < 3; choice++) {
                    int[] next = Arrays.copyOf(ballot, ballot.length + 1);
                    next[ballot.length] = choice;
                    longer.add(next);
                }
            }
            ballots = longer;
        }
        return ballots;
    }

    private static short[] plus(short[] totals, int[] ballot) {
        short[] next = totals.clone();
        for (int line = 0; line < ballot.length; line++) {
            next[line * 3 + ballot[line]]++;
        }
        return next;
    }

    private static byte[] bytes(short[] totals) {
        ByteBuffer bytes = ByteBuffer.allocate(totals.length * Short.BYTES);
        for (short total : totals) {
            bytes.putShort(total);
        }
        return bytes.array();
    }

    static String json(Document state) {
        return StateJson.mapper().writeValueAsString(state);
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] digest(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package vn.vinhdanh.budget.domain.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.FundNeverGoesBelowZero;

/**
 * One line of a fund's ledger. It is written once and never changed or removed.
 *
 * @param number from 1, without gaps
 * @param after the fund's balances when this line is booked
 * @param previousHash hash of the previous line; for the first line the hash of the empty ledger
 * @param hash SHA-256 over all other components, in hex
 */
public record LedgerLine(FundId fund, long number, Entry entry, Balances after, String previousHash, String hash) {

    /** @throws FundNeverGoesBelowZero if the fund's balance is too small */
    static LedgerLine following(LedgerHead head, Entry entry) {
        Balances after = head.balances().after(entry.movement(), entry.amount());
        long number = head.number() + 1;
        return new LedgerLine(
                head.fund(), number, entry, after, head.hash(), hash(head.fund(), number, entry, after, head.hash()));
    }

    public String id() {
        return fund.line(number);
    }

    public boolean hasPosting(String posting) {
        return entry.posting().equals(posting);
    }

    /** True if the hash matches the content. */
    public boolean isIntact() {
        return hash.equals(hash(fund, number, entry, after, previousHash));
    }

    public LedgerHead asHead() {
        return new LedgerHead(fund, number, after, hash);
    }

    /** Each field is hashed with its length in front, so that no text can move from one field into the next. */
    private static String hash(FundId fund, long number, Entry entry, Balances after, String previousHash) {
        MessageDigest digest = sha256();
        for (@Nullable
        Object field : new @Nullable Object[] {
            previousHash,
            fund.value(),
            number,
            entry.posting(),
            entry.movement(),
            entry.amount(),
            entry.commune(),
            entry.nominationId(),
            entry.note(),
            entry.by(),
            entry.at(),
            after.allocated(),
            after.available(),
            after.reserved(),
            after.committed(),
            after.paid()
        }) {
            byte[] text = field == null ? new byte[0] : field.toString().getBytes(StandardCharsets.UTF_8);
            digest.update(((field == null ? "-" : text.length) + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(text);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

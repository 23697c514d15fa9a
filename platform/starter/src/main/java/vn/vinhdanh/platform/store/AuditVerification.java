package vn.vinhdanh.platform.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The result of the verification of one audit trail.
 *
 * @param entries number of entries
 * @param firstFault number of the first entry that does not follow from the one before it; one more than the last if
 *     entries are missing at the end or the state differs from the one after the last entry; 0 if it is intact
 * @param finding what is wrong there; null if it is intact
 */
public record AuditVerification(
        boolean intact,
        int entries,
        long firstFault,
        @Nullable Finding finding) {

    /** What is wrong with an audit trail. */
    public enum Finding {
        ENTRY_MISSING,
        ENTRY_CHANGED,
        /** An entry in the form of release 0.1 after one with a key, or on a day when every entry has one. */
        ENTRY_WITHOUT_KEY,
        /** The installation does not have the key of the entry: an old key was taken from its setting, or a forger's. */
        KEY_UNKNOWN,
        /** Reason or changes differ from their digest. */
        VALUES_CHANGED,
        STATE_CHANGED
    }

    static AuditVerification intact(int entries) {
        return new AuditVerification(true, entries, 0, null);
    }

    /** @param stateDigests of the stored state; that of the last entry must be one of them */
    static AuditVerification of(
            AuditChain chain,
            AuditChain.Subject subject,
            List<AuditEntry> history,
            AuditHead head,
            Set<String> stateDigests) {
        AuditEntry before = null;
        for (AuditEntry entry : history) {
            Optional<Finding> fault = chain.faultOf(subject, entry, before);
            if (fault.isPresent()) {
                return new AuditVerification(
                        false, history.size(), before == null ? 1 : before.number() + 1, fault.get());
            }
            before = entry;
        }
        if (before == null || head.entries() != history.size() || !head.hash().equals(before.hash())) {
            return new AuditVerification(false, history.size(), history.size() + 1L, Finding.ENTRY_MISSING);
        }
        return stateDigests.contains(before.state())
                ? intact(history.size())
                : new AuditVerification(false, history.size(), history.size() + 1L, Finding.STATE_CHANGED);
    }
}

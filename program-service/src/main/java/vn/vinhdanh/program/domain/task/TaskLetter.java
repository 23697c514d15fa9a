package vn.vinhdanh.program.domain.task;

/**
 * Where a letter to who is responsible for a task goes, and who writes it. It is published and not kept.
 *
 * @param accountId id of the stored account
 * @param name of who is responsible
 */
public record TaskLetter(
        String accountId,
        String name,
        String email,
        String unitName,
        String conferenceTitle,
        String issuer,
        String signatoryTitle,
        String signatoryName) {

    /** Without the address, so that a log may contain it. */
    @Override
    public String toString() {
        return "letter to " + accountId;
    }
}

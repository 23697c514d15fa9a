package vn.vinhdanh.notification.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.simplejavamail.utils.mail.dkim.Canonicalization;
import org.simplejavamail.utils.mail.dkim.DkimMessage;
import org.simplejavamail.utils.mail.dkim.DkimSigner;

/**
 * Signs mail for the domain of its sender (RFC 6376), so that a receiver knows that nobody wrote it in the commune's name.
 * The public half of the key stands in the DNS at {@code <selector>._domainkey.<domain>}.
 */
public final class DkimSignature {

    private static final String HEAD = "-----BEGIN PRIVATE KEY-----";
    private static final String FOOT = "-----END PRIVATE KEY-----";

    private final String domain;
    private final String selector;
    private final RSAPrivateKey key;

    private DkimSignature(String domain, String selector, RSAPrivateKey key) {
        this.domain = domain;
        this.selector = selector;
        this.key = key;
    }

    /**
     * @param pem an RSA key as {@code openssl genpkey} writes it
     * @throws IllegalArgumentException if it is none
     */
    public static DkimSignature by(String domain, String selector, String pem) {
        int from = pem.indexOf(HEAD);
        int to = pem.indexOf(FOOT);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("The DKIM key has to begin with " + HEAD);
        }
        try {
            byte[] content = Base64.getMimeDecoder().decode(pem.substring(from + HEAD.length(), to));
            return new DkimSignature(domain, selector, (RSAPrivateKey)
                    KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(content)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("The DKIM key is not an RSA key", e);
        }
    }

    /** The whole body is signed, so that nothing can be added to it. A signer is for one mail: it is not thread-safe. */
    MimeMessage sign(MimeMessage mail) throws MessagingException {
        DkimSigner signer = new DkimSigner(domain, selector, key);
        signer.setHeaderCanonicalization(Canonicalization.RELAXED);
        signer.setBodyCanonicalization(Canonicalization.RELAXED);
        signer.setLengthParam(false);
        // The key of the DNS is asked for by who receives, not with every mail that is sent.
        signer.setCheckDomainKey(false);
        return new DkimMessage(mail, signer);
    }
}

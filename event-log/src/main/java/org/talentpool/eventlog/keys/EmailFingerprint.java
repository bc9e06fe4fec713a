package org.talentpool.eventlog.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Mac;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;

/** Recognises an e-mail address without keeping it: HMAC-SHA-256 under a key of its own. */
public class EmailFingerprint {
    private final Mac mac;

    EmailFingerprint(Mac mac) {
        this.mac = mac;
    }

    /** 64 hexadecimal digits, the same for addresses that differ only in case or surrounding white space. */
    public String of(String email) {
        try {
            byte[] normal = email.strip().toLowerCase(Locale.ROOT).getBytes(UTF_8);
            return HexFormat.of().formatHex(mac.computeMac(normal));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key for fingerprints cannot be used", e);
        }
    }
}

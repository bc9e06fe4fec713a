package org.talentpool.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * Remembers for a minute which credentials were right, so that Basic authentication does not hash a password for each
 * request. Remembered is only a keyed hash of them, whose key never leaves the process.
 */
final class RememberingProvider implements AuthenticationProvider {
    static final Duration MEMORY = Duration.ofSeconds(60);
    private static final int MOST_REMEMBERED = 1_000;
    private static final String HASH = "HmacSHA256";

    private final AuthenticationProvider checking;
    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Remembered> remembered = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    RememberingProvider(AuthenticationProvider checking, Clock clock) {
        this.checking = checking;
        this.clock = clock;
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, HASH);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication request) {
        String fingerprint = fingerprint(request);
        Instant now = clock.instant();
        synchronized (remembered) {
            Remembered known = remembered.get(fingerprint);
            if (known != null && now.isBefore(known.until())) {
                return known.result();
            }
        }
        Authentication result = checking.authenticate(request);
        if (result != null) {
            synchronized (remembered) {
                remembered.remove(fingerprint);
                remembered.put(fingerprint, new Remembered(result, now.plus(MEMORY)));
            }
        }
        return result;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private String fingerprint(Authentication request) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(key);
            mac.update(request.getName().getBytes(UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder()
                    .encodeToString(
                            mac.doFinal(String.valueOf(request.getCredentials()).getBytes(UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java lacks " + HASH, missing);
        }
    }

    private record Remembered(Authentication result, Instant until) {}
}

package org.talentpool.web.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.converter.Converter;

/**
 * Reads what a session holds, and nothing but classes that we put there: whoever can write to the table must not choose which
 * code runs here. What cannot be read, as after an update, is not there, and whoever had it signs in again.
 */
final class KnownAttributes implements Converter<byte[], @Nullable Object> {
    private static final Logger LOG = LoggerFactory.getLogger(KnownAttributes.class);
    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter(
            "maxdepth=20;maxrefs=2000;maxbytes=65536;org.talentpool.web.security.*;org.talentpool.kernel.user.*;"
                    + "org.springframework.security.**;jakarta.servlet.http.*;java.lang.*;java.util.*;java.time.*;!*");

    @Override
    public @Nullable Object convert(byte[] stored) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(stored))) {
            in.setObjectInputFilter(OURS);
            return in.readObject();
        } catch (IOException | ClassNotFoundException unreadable) {
            LOG.info("A session cannot be read: {}", unreadable.getClass().getSimpleName());
            return null;
        }
    }
}

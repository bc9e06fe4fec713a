package org.talentpool.web.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.talentpool.kernel.evidence.CheckpointView;

/** Writes a checkpoint as the signed note that it is. */
final class CheckpointText extends AbstractHttpMessageConverter<CheckpointView> {
    CheckpointText() {
        super(UTF_8, MediaType.TEXT_PLAIN);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == CheckpointView.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected CheckpointView readInternal(Class<? extends CheckpointView> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("checkpoints are not read", input);
    }

    @Override
    protected void writeInternal(CheckpointView checkpoint, HttpOutputMessage output) throws IOException {
        output.getBody().write(checkpoint.note().getBytes(UTF_8));
    }
}

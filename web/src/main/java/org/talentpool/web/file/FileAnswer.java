package org.talentpool.web.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Lets an answer of some type be asked for as a file. */
public final class FileAnswer<T> extends AbstractHttpMessageConverter<T> {
    private static final MediaType TABLE = new MediaType(MediaType.parseMediaType(Csv.TYPE), StandardCharsets.UTF_8);

    private final Class<T> type;
    private final Function<T, String> name;
    private final Function<T, byte[]> content;

    private FileAnswer(MediaType media, Class<T> type, Function<T, String> name, Function<T, byte[]> content) {
        super(media);
        this.type = type;
        this.name = name;
        this.content = content;
    }

    /** @param name of the file, without its ending */
    public static <T> FileAnswer<T> csv(Class<T> type, Function<T, String> name, Function<T, byte[]> content) {
        return new FileAnswer<>(TABLE, type, name.andThen(of -> of + ".csv"), content);
    }

    /** @param name of the file, without its ending */
    public static <T> FileAnswer<T> pdf(Class<T> type, Function<T, String> name, Function<T, byte[]> content) {
        return new FileAnswer<>(MediaType.APPLICATION_PDF, type, name.andThen(of -> of + ".pdf"), content);
    }

    @Override
    protected boolean supports(Class<?> asked) {
        return asked == type;
    }

    @Override
    public boolean canRead(Class<?> asked, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected T readInternal(Class<? extends T> asked, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("files are not read", input);
    }

    @Override
    protected void writeInternal(T answer, HttpOutputMessage output) throws IOException {
        var bytes = content.apply(answer);
        output.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(name.apply(answer))
                        .build());
        output.getBody().write(bytes);
    }
}

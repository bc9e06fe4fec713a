package org.talentpool.web.problem;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.talentpool.web.body.UnfitValue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Tells which member of a body is wrong, in words of our own: a library's messages quote what it read. */
final class BodyComplaints {
    private static final int LONGEST_LIST = 50;

    private BodyComplaints() {}

    static List<Complaint> of(BindingResult invalid) {
        return invalid.getAllErrors().stream()
                .limit(LONGEST_LIST)
                .map(error -> new Complaint(
                        error instanceof FieldError field ? JsonPointers.ofPropertyPath(field.getField()) : "",
                        String.valueOf(error.getDefaultMessage())))
                .toList();
    }

    static Complaint of(HttpMessageNotReadableException unreadable) {
        return unreadable.getCause() instanceof JacksonException cause
                ? new Complaint(pointer(cause), message(cause))
                : new Complaint("", "a JSON object is required");
    }

    private static String pointer(JacksonException cause) {
        if (cause.getPath().isEmpty() && cause.processor() instanceof JsonParser parser) {
            return JsonPointers.presentable(
                    parser.streamReadContext().pathAsPointer().toString());
        }
        return JsonPointers.of(cause.getPath());
    }

    private static String message(JacksonException cause) {
        return switch (cause) {
            case UnfitValue unfit -> unfit.getOriginalMessage();
            case UnrecognizedPropertyException unknown -> "is not a known member";
            case StreamConstraintsException excess -> "is too long or too deep";
            case StreamReadException syntax
            when syntax.getOriginalMessage().startsWith("Duplicate") -> "occurs more than once";
            case StreamReadException syntax -> "is not well-formed JSON";
            case MismatchedInputException mismatch
            when isEnum(mismatch) ->
                "must be one of "
                        + Arrays.stream(mismatch.getTargetType().getEnumConstants())
                                .map(Object::toString)
                                .collect(Collectors.joining(", "));
            default -> "is not of the expected form";
        };
    }

    private static boolean isEnum(MismatchedInputException mismatch) {
        return mismatch.getTargetType() != null && mismatch.getTargetType().isEnum();
    }
}

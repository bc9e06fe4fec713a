package org.talentpool.web.document;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

/** What may go wrong on any route, and the headers of what goes well. */
final class CommonResponses {
    private CommonResponses() {}

    static void add(ApiResponses responses, boolean command, boolean named) {
        if (responses.get("200") instanceof ApiResponse ok
                && ok.getContent() != null
                && ok.getContent().get("text/csv") instanceof MediaType csv) {
            csv.schema(CommonParameters.typed("string"));
        }
        if (responses.get("200") instanceof ApiResponse ok
                && ok.getContent() != null
                && ok.getContent().get("application/pdf") instanceof MediaType pdf) {
            pdf.schema(CommonParameters.typed("string").format("binary"));
        }
        problem(responses, 400, "Malformed; the errors point to the members concerned.");
        problem(responses, 401, "Nobody is signed in.");
        problem(responses, 403, "The role may not do this.");
        if (named) {
            problem(responses, 404, "There is nothing of that name, or nothing that the caller may see.");
        }
        problem(responses, 406, "There is no answer of an accepted type.");
        problem(responses, 422, "Refused by a rule.");
        problem(responses, 500, "An incident; its number is in the log.");
        problem(responses, 503, "No answer in time; try again after the time that is given.");
        if (command) {
            addOfCommands(responses);
        }
    }

    private static void addOfCommands(ApiResponses responses) {
        problem(responses, 409, "Lost a race, or already so.");
        problem(responses, 412, "There is a newer version.");
        problem(responses, 413, "The body is larger than 1 MiB.");
        problem(responses, 415, "The body is not JSON.");
        responses.forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.addHeaderObject("ETag", header("The new version, in quotes."));
            }
        });
        if (responses.get("201") instanceof ApiResponse created) {
            created.addHeaderObject("Location", header("Where what was made is found."));
        }
    }

    private static Header header(String description) {
        return new Header().description(description).schema(CommonParameters.typed("string"));
    }

    private static void problem(ApiResponses responses, int status, String description) {
        var body = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        responses.addApiResponse(
                String.valueOf(status),
                new ApiResponse()
                        .description(description)
                        .content(new Content().addMediaType("application/problem+json", body)));
    }
}

package org.talentpool.web.document;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.disclosure.Reader;
import org.talentpool.web.problem.Problem;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Paging;

/** What the document says beside the routes. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {
    private static final String BASIC = "basic";
    private static final String BEARER = "bearer";
    private static final Set<String> PARTS_OF_BODIES =
            Set.of("CriteriaExperienceNeeded", "CriteriaLanguagesNeeded", "ScreeningScreened");

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Envelope.class, Asking.class, Paging.class, Reader.class);
        SpringDocUtils.getConfig().replaceWithSchema(GradeSlot.class, gradeSlot());
    }

    @Bean
    OpenAPI talentPool() {
        var components = new Components()
                .addSecuritySchemes(
                        BASIC,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
        return new OpenAPI()
                .info(new Info()
                        .title("Talent pool")
                        .version("1")
                        .description("From application to appointment. Commands are POSTs and answer with the version"
                                + " and position they led to; reads may wait for a position."))
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList(BASIC))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    ModelResolver shapes(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new ShapeNames()).openapi31(true);
    }

    /** Bodies take no members but the ones they name. */
    @Bean
    OpenApiCustomizer closedBodies() {
        return document -> document.getComponents().getSchemas().forEach((name, shape) -> {
            if (name.endsWith("Form") || name.endsWith("Reason") || PARTS_OF_BODIES.contains(name)) {
                shape.setAdditionalProperties(false);
            }
        });
    }

    private static Schema<?> gradeSlot() {
        Schema<?> slot = new StringSchema();
        slot.setTypes(Set.of("string"));
        slot.setPattern("^[0-9A-Za-z ./()–-]{2,60}$");
        slot.setDescription("Answered as G8 or G5/G8; read in other spellings too, such as 5/8, B3/G8 or 8-10 (B3/B4)");
        slot.setExample("G5/G8");
        return slot;
    }
}

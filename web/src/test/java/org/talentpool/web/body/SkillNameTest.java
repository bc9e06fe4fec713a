package org.talentpool.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import jakarta.validation.ConstraintValidatorContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkillNameTest {
    private final SkillName.Known validator = new SkillName.Known();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SHAREPOINT",
                "MS SharePoint",
                "C++",
                "http://example.org/skill",
                "http://data.europa.eu/esco/skill/f683ae1d-cb7c-4aa1-b9fe-205e1bd23535"
            })
    void words_and_concepts_are_taken(String name) {
        assertThat(isValid(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://data.europa.eu/esco/skill/f683ae1d-cb7c-4aa1-b9fe-205e1bd23535",
                "http://data.europa.eu/esco/skill/F683AE1D-cb7c-4aa1-b9fe-205e1bd23535",
                "http://data.europa.eu/esco/occupation/f683ae1d-cb7c-4aa1-b9fe-205e1bd23535",
                " http://data.europa.eu/esco/skill/f683ae1d-cb7c-4aa1-b9fe-205e1bd23535",
                "http://data.europa.eu/esco/skill/f683ae1d-cb7c-4aa1-b9fe-205e1bd23535?version=1.2.0",
                "HTTP://DATA.EUROPA.EU/esco/skill/1"
            })
    void what_is_meant_as_a_concept_and_is_none_is_refused(String name) {
        assertThat(isValid(name)).isFalse();
    }

    private boolean isValid(String name) {
        return validator.isValid(name, mock(ConstraintValidatorContext.class));
    }
}

package org.talentpool.web.document;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.disclosure.Reader;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Paging;

/** Adds to each route what its arguments stand for: headers of commands, parameters of reads, and what may go wrong. */
@Component
class RouteCustomizer implements OperationCustomizer {
    @Override
    public Operation customize(Operation operation, HandlerMethod route) {
        boolean command = takes(route, Envelope.class);
        if (command) {
            CommonParameters.ofCommands().forEach(parameter -> add(operation, parameter));
        }
        if (takes(route, Asking.class)) {
            CommonParameters.ofReads().forEach(parameter -> add(operation, parameter));
        }
        if (takes(route, Paging.class)) {
            CommonParameters.ofLists().forEach(parameter -> add(operation, parameter));
        }
        if (takes(route, Reader.class)) {
            CommonParameters.ofReaders().forEach(parameter -> add(operation, parameter));
        }
        boolean named = Arrays.stream(route.getMethodParameters()).anyMatch(RouteCustomizer::namesSomething);
        CommonResponses.add(operation.getResponses(), command, named);
        return operation;
    }

    private static boolean takes(HandlerMethod route, Class<?> type) {
        return Arrays.stream(route.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static boolean namesSomething(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(PathVariable.class)
                || parameter.hasParameterAnnotation(RequestParam.class);
    }

    private static void add(Operation operation, Parameter parameter) {
        List<Parameter> known = operation.getParameters();
        if (known == null
                || known.stream().noneMatch(other -> parameter.getName().equals(other.getName()))) {
            operation.addParametersItem(parameter);
        }
    }
}

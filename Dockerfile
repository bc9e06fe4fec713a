# syntax=docker/dockerfile:1.7
FROM eclipse-temurin:25.0.3_9-jdk AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/m2 ./mvnw -B -ntp -Dmaven.repo.local=/m2 -pl standalone -am package -DskipTests
RUN java -Djarmode=tools -jar standalone/target/standalone-1.0.0.jar extract --layers --launcher --destination /layers

FROM eclipse-temurin:25.0.3_9-jre
RUN useradd --system --uid 10001 --home-dir /var/lib/talentpool --create-home talentpool
WORKDIR /opt/talentpool
COPY --chmod=755 docker/application/healthy healthy
# From what changes least to what changes most.
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER talentpool
VOLUME /var/lib/talentpool
EXPOSE 8080
ENV AXONIQ_UPDATE_CHECKER_DISABLED=true \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError"
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]

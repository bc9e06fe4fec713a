# syntax=docker/dockerfile:1.7
# One image for each process: --target command-side, query-side, web, or application, which is all of it in one.
FROM eclipse-temurin:25.0.3_9-jdk AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/m2 ./mvnw -B -ntp -Dmaven.repo.local=/m2 -pl standalone -am package -DskipTests
RUN for side in command-side query-side web; do \
      java -Djarmode=tools -jar $side/target/$side-1.0.0-exec.jar extract --layers --application-filename $side.jar --destination /layers/$side; \
    done && \
    java -Djarmode=tools -jar standalone/target/standalone-1.0.0.jar extract --layers --application-filename application.jar --destination /layers/application

FROM eclipse-temurin:25.0.3_9-jre AS process
RUN useradd --system --uid 10001 --home-dir /var/lib/talentpool --create-home talentpool
WORKDIR /opt/talentpool
COPY --chmod=755 docker/application/healthy healthy
USER talentpool
ENV AXONIQ_UPDATE_CHECKER_DISABLED=true \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError -XX:+UseParallelGC -XX:+UseTransparentHugePages"

# From what changes least to what changes most.
FROM process AS command-side
COPY --from=build /layers/command-side/dependencies/ ./
COPY --from=build /layers/command-side/snapshot-dependencies/ ./
COPY --from=build /layers/command-side/application/ ./
VOLUME /var/lib/talentpool
ENTRYPOINT ["java", "-jar", "command-side.jar"]

FROM process AS query-side
COPY --from=build /layers/query-side/dependencies/ ./
COPY --from=build /layers/query-side/snapshot-dependencies/ ./
COPY --from=build /layers/query-side/application/ ./
VOLUME /var/lib/talentpool
ENTRYPOINT ["java", "-jar", "query-side.jar"]

FROM process AS web
COPY --from=build /layers/web/dependencies/ ./
COPY --from=build /layers/web/snapshot-dependencies/ ./
COPY --from=build /layers/web/application/ ./
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "web.jar"]

FROM process AS application
COPY --from=build /layers/application/dependencies/ ./
COPY --from=build /layers/application/snapshot-dependencies/ ./
COPY --from=build /layers/application/application/ ./
VOLUME /var/lib/talentpool
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "application.jar"]

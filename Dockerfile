# One image recipe for the six programs: docker build --build-arg MODULE=gateway .
# The jars are built before, on any machine with a JDK 25: ./mvnw -DskipTests package
ARG BASE=eclipse-temurin:25-jre

FROM ${BASE} AS layers
ARG MODULE
WORKDIR /build
COPY ${MODULE}/target/${MODULE}-*.jar program.jar
RUN java -Djarmode=tools -jar program.jar extract --layers --destination layers

FROM ${BASE}
RUN useradd --system --uid 10001 --home-dir /app --shell /usr/sbin/nologin vinhdanh
# A volume that is mounted here belongs to the program.
RUN install -d -o 10001 -m 700 /var/lib/vinhdanh/ballot-keys
WORKDIR /app
# From what seldom changes to what always does, so that a new version sends only its own classes.
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
COPY docker/healthy /usr/local/bin/healthy
USER 10001
EXPOSE 8080
ENV SERVER_PORT=8080 \
    LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+UseCompactObjectHeaders -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8"
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=5 CMD ["bash", "/usr/local/bin/healthy"]
ENTRYPOINT ["java", "-jar", "program.jar"]

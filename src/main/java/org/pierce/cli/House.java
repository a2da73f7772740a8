package org.pierce.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.pierce.store.StoreProperties;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The rest of Pierce, as the commands see it. Nothing is started before the first {@link #get}, so that help and a
 * mistyped option cost nothing; a command gets no web server, and only those parts that it asks for.
 */
public final class House implements AutoCloseable {

    /** Names the directories of the user's rules, separated by commas. */
    static final String RULES = "pierce.rules.directories";

    private final Class<?> application;
    private final Map<String, Object> settings = new HashMap<>();
    private @Nullable ConfigurableApplicationContext context;
    private @Nullable CompletableFuture<Void> preparing;

    House(Class<?> application) {
        this.application = application;
    }

    /** Sets a property before anything is started. */
    void set(String property, String value) {
        settings.put(property, value);
    }

    /**
     * The data directory of the embedded store, known without starting anything.
     *
     * @throws BadInput if another Neo4j is named, which has no data directory here
     */
    Path home() {
        if (setting("spring.neo4j.uri", "SPRING_NEO4J_URI").isPresent()) {
            throw new BadInput(
                    "Your own Neo4j is backed up and restored with its own tools. Leave spring.neo4j.uri out to mean the embedded store.");
        }
        return setting("pierce.home", "PIERCE_HOME")
                .map(Path::of)
                .orElseGet(StoreProperties::standardHome)
                .toAbsolutePath();
    }

    /** Further directories of rules, known without starting anything. */
    List<Path> rules() {
        return setting(RULES, "PIERCE_RULES_DIRECTORIES").stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(directory -> Path.of(directory.strip()))
                .toList();
    }

    private Optional<String> setting(String property, String variable) {
        Object given = settings.get(property);
        return Optional.ofNullable(given == null ? System.getenv(variable) : given.toString())
                .filter(value -> !value.isBlank());
    }

    /** Starts a part in the background; what fails there is thrown by the next {@link #get}. */
    void prepare(Class<?> part) {
        preparing = CompletableFuture.runAsync(
                () -> start(WebApplicationType.NONE).getBean(part),
                task -> Thread.ofPlatform().name("start").start(task));
    }

    /** The one part of this type, started now if it was not. */
    public <T> T get(Class<T> part) {
        awaitPrepared();
        ConfigurableApplicationContext started = context;
        if (started == null) {
            started = start(WebApplicationType.NONE);
        }
        return started.getBean(part);
    }

    private void awaitPrepared() {
        if (preparing != null) {
            try {
                preparing.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
            }
        }
    }

    /** Everything with the web server; it runs until the process ends. */
    public ConfigurableApplicationContext serve() {
        return start(WebApplicationType.SERVLET);
    }

    private ConfigurableApplicationContext start(WebApplicationType type) {
        boolean lazy = type == WebApplicationType.NONE;
        // Settings from the command line outrank those of files and of the environment.
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        context = new SpringApplicationBuilder(application)
                .web(type)
                .bannerMode(Banner.Mode.OFF)
                .lazyInitialization(lazy)
                .registerShutdownHook(true)
                .logStartupInfo(false)
                .run(arguments);
        return context;
    }

    @Override
    public void close() {
        if (preparing != null) {
            // A server that is stopped while it starts could leave a half-made store behind.
            preparing.exceptionally(failed -> null).join();
        }
        if (context != null) {
            context.close();
        }
    }
}

package org.pierce.cli;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The rest of Pierce, as the commands see it. Nothing is started before the first {@link #get}, so that help and a
 * mistyped option cost nothing; a command gets no web server, and only those parts that it asks for.
 */
public final class House implements AutoCloseable {

    private final Class<?> application;
    private final Map<String, Object> settings = new HashMap<>();
    private @Nullable ConfigurableApplicationContext context;

    House(Class<?> application) {
        this.application = application;
    }

    /** Sets a property before anything is started. */
    void set(String property, String value) {
        settings.put(property, value);
    }

    /** The one part of this type, started now if it was not. */
    public <T> T get(Class<T> part) {
        ConfigurableApplicationContext started = context;
        if (started == null) {
            started = start(WebApplicationType.NONE);
        }
        return started.getBean(part);
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
        if (context != null) {
            context.close();
        }
    }
}

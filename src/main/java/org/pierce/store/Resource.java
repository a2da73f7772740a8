package org.pierce.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text file on the classpath. */
final class Resource {

    private Resource() {}

    /** @throws StoreException if there is no such file */
    static String read(String path) {
        try (InputStream file = Resource.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new StoreException(
                        "This build of Pierce lacks the file %s. Build it again with ./mvnw package.".formatted(path));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

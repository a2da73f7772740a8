package org.pierce.web;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.Sources;
import org.pierce.analysis.Workbench;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Runs imports one after the other, away from the page. Files lie in a folder of their own until they are read. */
@Component
class Uploads implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    private final Workbench workbench;
    private final Map<String, Upload> known = new ConcurrentHashMap<>();
    private final ExecutorService one = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon().factory());

    Uploads(Workbench workbench) {
        this.workbench = workbench;
    }

    Upload begin(List<MultipartFile> files, String name) throws IOException {
        var upload = new Upload(UUID.randomUUID().toString());
        known.put(upload.id(), upload);
        var folder = Files.createTempDirectory("pierce-upload");
        for (var file : files) {
            if (!file.isEmpty()) {
                file.transferTo(folder.resolve(plainName(file)));
            }
        }
        one.submit(() -> run(upload, folder, name.isEmpty() ? null : name));
        return upload;
    }

    Upload get(String id) {
        return Optional.ofNullable(known.get(id))
                .orElseThrow(
                        () -> new NoSuchElementException("This import is no longer known. Upload the files again."));
    }

    private void run(Upload upload, Path folder, @Nullable String name) {
        try {
            var sources = sources(folder);
            var read = Sources.read(sources, upload::step);
            var matter = read.structure().map(structure -> workbench.store(structure, sources, name, upload::step));
            upload.finish(matter.orElse(null), read.problems());
        } catch (RuntimeException | IOException failed) {
            LOG.warn("An import failed: {}", failed.getClass().getSimpleName());
            var words = failed.getMessage();
            upload.fail(words == null ? "The import failed. Try again, or run it on the command line." : words);
        } finally {
            remove(folder);
        }
    }

    /** Workbooks are sources each; all CSV files together are one folder. */
    private static List<Path> sources(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var all = files.sorted().toList();
            var csv = all.stream().anyMatch(file -> file.toString().endsWith(".csv"));
            return Stream.concat(
                            csv ? Stream.of(folder) : Stream.empty(),
                            all.stream().filter(file -> !file.toString().endsWith(".csv")))
                    .toList();
        }
    }

    /** The last part of the name that the browser sent: a browser's path leads nowhere here. */
    private static String plainName(MultipartFile file) {
        var given = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var last = given.replaceAll("^.*[/\\\\]", "").replaceAll("[^\\w. -]", "_");
        // A file of sheets may include others of this machine, which is for the command line, not for an upload.
        var ending = last.endsWith(".sheets") ? ".txt" : "";
        return (last.isBlank() || last.startsWith(".") ? "file" + last : last) + ending;
    }

    private static void remove(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failed)
                        throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException left) {
            LOG.warn(
                    "An upload folder could not be removed: {}", left.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() {
        one.shutdownNow();
    }
}

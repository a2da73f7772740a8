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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pierce.analysis.SampleMatters;
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
    private final SampleMatters samples;
    private final Map<String, Upload> known = new ConcurrentHashMap<>();
    private final ExecutorService one = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon().factory());

    Uploads(Workbench workbench, SampleMatters samples) {
        this.workbench = workbench;
        this.samples = samples;
    }

    Upload begin(List<MultipartFile> files, String name) throws IOException {
        var upload = Upload.ofFiles();
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

    /** Takes all samples in, as if somebody had uploaded them. */
    Upload beginSamples() {
        var upload = Upload.ofSamples();
        known.put(upload.id(), upload);
        one.submit(() -> work(upload, () -> {
            var matters = samples.load(upload::step);
            upload.stored("/");
            matters.forEach(matter -> {
                upload.step("analyzing " + matter);
                workbench.keep(workbench.open(matter, null, null, step -> {}));
            });
        }));
        return upload;
    }

    private void run(Upload upload, Path folder, @Nullable String name) {
        try {
            work(upload, () -> takeIn(upload, folder, name));
        } finally {
            remove(folder);
        }
    }

    private void takeIn(Upload upload, Path folder, @Nullable String name) throws IOException {
        var sources = sources(folder);
        var read = Sources.read(sources, upload::step);
        upload.read(read.problems());
        if (read.structure().isPresent()) {
            var matter = workbench.store(read.structure().get(), sources, name, upload::step);
            upload.stored("/matters/" + matter);
            workbench.keep(workbench.open(matter, null, null, upload::step));
        }
    }

    /** What is to be done for an upload. */
    interface Work {
        void run() throws IOException;
    }

    /** Does the work on this thread, which a stop interrupts and which is left without that mark. */
    static void work(Upload upload, Work work) {
        var words = "";
        try {
            upload.begin();
            work.run();
        } catch (RuntimeException | IOException failed) {
            words = words(upload, failed);
        } finally {
            upload.end(words);
            // Else the next upload on this thread would be stopped for this one.
            Thread.interrupted();
        }
    }

    private static String words(Upload upload, Exception failed) {
        if (upload.stopping()) {
            return upload.stopped();
        }
        LOG.warn("An import failed: {}", failed.getClass().getSimpleName());
        var message = failed.getMessage();
        return message == null ? "The import failed. Try again, or run it on the command line." : message;
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

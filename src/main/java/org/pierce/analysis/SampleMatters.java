package org.pierce.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The invented matters and the encoded cases that come with Pierce, from the folder {@code sample-data}. */
@Component
public class SampleMatters {

    private static final String ROOT = "sample-data/";

    private final Workbench workbench;
    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

    SampleMatters(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Names of the folders, in order: {@code nominee-med-spa}, {@code cases/C01-mallela}. */
    public List<String> list() {
        var names = new TreeSet<String>();
        for (var cover : find(ROOT + "**/matter.csv")) {
            var path = url(cover);
            names.add(path.substring(path.lastIndexOf(ROOT) + ROOT.length(), path.lastIndexOf('/')));
        }
        return List.copyOf(names);
    }

    /** Takes all samples in; one whose facts are there already is not stored again. Returns the ids of their matters. */
    public List<String> load(Consumer<String> progress) {
        var matters = new ArrayList<String>();
        for (var name : list()) {
            progress.accept("Sample " + name);
            var folder = copy(name);
            try {
                var sources = List.of(folder);
                var structure = Sources.read(sources, step -> {}).getStructure();
                matters.add(workbench.store(structure, sources, name, step -> {}));
            } finally {
                FileSystemUtils.deleteRecursively(folder.toFile());
            }
        }
        return matters;
    }

    /** Files inside the jar are no files to the intake, so each sample is laid out in a folder of its own. */
    private Path copy(String name) {
        try {
            var folder = Files.createTempDirectory("pierce-sample");
            for (var file : find(ROOT + name + "/*.csv")) {
                try (var in = file.getInputStream()) {
                    Files.copy(in, folder.resolve(Objects.requireNonNull(file.getFilename())));
                }
            }
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Resource[] find(String pattern) {
        try {
            return resources.getResources("classpath:" + pattern);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String url(Resource resource) {
        try {
            return resource.getURL().getPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
